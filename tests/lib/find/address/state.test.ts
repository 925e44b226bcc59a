import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuery, parseFind } from '@/lib/find/address/state';
import { madeUpVocabulary, situation, terms } from '../../../support/made-up/find-records';
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

describe('choices in the address of a situation', () => {
  const read = (query: string, vocabulary = madeUpVocabulary) => {
    const { state: asked, ignored } = parseFind(query, vocabulary);
    return { choices: asked.choices.map((choice) => choice.map(({ key }) => key)), ignored };
  };

  it('stand there by semicolons, each with what may be meant by bars, and are read back', () => {
    const asked = { ...situation([]), choices: [terms('tpu', '-windows'), terms('vmap', 'mobile', 'tpu')] };
    expect(findQuery(asked)).toBe('?choices=tpu%7C-windows%3Bvmap%7Cmobile%7Ctpu');
    expect(parseFind('?choices=tpu|-windows;vmap|mobile|tpu', madeUpVocabulary)).toEqual({
      state: asked,
      ignored: [],
    });
  });

  it('hold two things at least that the vocabulary knows; the others are named, and what is empty is not', () => {
    expect(read('?choices=tpu|mars;;windows;tpu|mars|vmap;&choices=language:julia|mobile')).toEqual({
      choices: [
        ['tpu', 'vmap'],
        ['language:Julia', 'mobile'],
      ],
      ignored: ['choices=tpu|mars', 'choices=windows'],
    });
  });

  it('are forty at most', () => {
    const dimensions = Array.from({ length: 42 }, (_, at) => `d${at}`);
    const pairs = dimensions.slice(1).map((id) => `d0|${id}`);
    const { choices, ignored } = read(`?choices=${pairs.join(';')}`, { ...madeUpVocabulary, dimensions });
    expect([choices.length, choices.at(-1), ignored]).toEqual([40, ['d0', 'd40'], ['choices=d0|d41']]);
  });
});

describe('what asks nothing of a library', () => {
  it('stands in the address too: what is not needed, names without a profile, and questions', () => {
    const asked = {
      ...situation(['tpu']),
      irrelevant: terms('library:ant', 'windows'),
      others: ['cat'],
      asks: ['fastest', 'price'] as const,
    };
    const query = '?must=tpu&irrelevant=library:ant,windows&others=cat&asks=fastest,price';
    expect(findQuery(asked)).toBe(query);
    expect(parseFind(query, { ...madeUpVocabulary, others: ['cat'] })).toEqual({ state: asked, ignored: [] });
  });
});
