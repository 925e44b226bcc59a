import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuery, parseFind } from '@/lib/find/address/state';
import { data, state } from '../any-situation';

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
