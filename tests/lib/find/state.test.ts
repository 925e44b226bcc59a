import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getLexicon } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { emptyFind, findQuery, parseFind, withTerm, type FindState } from '@/lib/find/state';
import { keyFor, toTerm, type Term } from '@/lib/find/term';
import { getMessages } from '@/lib/i18n/locales-fs';

const day = '2026-11-25';
const { libraries } = checkContent('content', day).collection;
const data = toFindData(libraries, 'en', getMessages('en'), getLexicon('en'), day);

const subjects = [
  ...data.vocabulary.dimensions,
  ...Object.entries(data.vocabulary.facets).flatMap(([facet, values]) =>
    values.map((value) => `${facet}:${value}`),
  ),
];
const term = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom('yes' as const, 'no' as const))
  .map(([subject, wish]): Term => toTerm(keyFor(subject, wish), data.vocabulary)!);
const state: fc.Arbitrary<FindState> = fc
  .tuple(
    fc.array(fc.tuple(term, fc.constantFrom('must' as const, 'wish' as const)), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([terms, partial]) =>
    terms.reduce((before, [one, weight]) => withTerm(before, one, weight), { ...emptyFind, partial }),
  );
/** The real records, some with their answers shuffled, so that more than six situations occur. */

describe('the address of a situation', () => {
  it('says what the state says and is read back as the same', () => {
    fc.assert(
      fc.property(
        state,
        fc.uniqueArray(
          fc
            .stringMatching(/^[a-z\u4e00-\u4e10 ]{1,8}$/)
            .map((word) => word.trim())
            .filter(Boolean),
          { maxLength: 3 },
        ),
        (asked, unmatched) => {
          expect(parseFind(findQuery({ ...asked, unmatched }), data.vocabulary)).toEqual({
            state: { ...asked, unmatched },
            ignored: [],
          });
        },
      ),
    );
  });
  it('is short and readable', () => {
    expect(
      findQuery(
        parseFind(
          '?must=windows,amd_gpu,language:python&wish=-license:Proprietary&partial=enough',
          data.vocabulary,
        ).state,
      ),
    ).toBe('?must=windows,amd_gpu,language:Python&wish=-license:Proprietary&partial=enough');
  });
  it('names what it does not know and never throws', () => {
    expect(
      parseFind('?must=windows,mars,-windows&wish=language:Klingon&x=1&partial=maybe', data.vocabulary),
    ).toMatchObject({
      state: { must: [{ key: 'windows' }], wish: [] },
      ignored: ['must=mars', 'must=-windows', 'wish=language:Klingon', 'x=1', 'partial=maybe'],
    });
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseFind(`?${query}`, data.vocabulary)));
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          void parseFind(
            `?must=${encodeURIComponent(text)}&unmatched=${encodeURIComponent(text)}`,
            data.vocabulary,
          ),
      ),
    );
  });
});
