import { describe, expect, it } from 'vitest';
import { findQuery, parseFind, withTerm } from '@/lib/find/address/state';
import { madeUpVocabulary, situation, terms } from '../../../support/made-up/find-records';

const many = Array.from({ length: 45 }, (_, at) => `d${at}`);
const vocabulary = { ...madeUpVocabulary, dimensions: many };
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('an address with very many conditions', () => {
  it('counts forty of them, musts and wishes together, and names the others', () => {
    const { state, ignored } = parseFind(
      `?must=${many.slice(0, 30).join(',')}&wish=${many.slice(30).join(',')}`,
      vocabulary,
    );
    expect([state.must.length, state.wish.length]).toEqual([30, 10]);
    expect(ignored).toEqual(['wish=d40', 'wish=d41', 'wish=d42', 'wish=d43', 'wish=d44']);
  });

  it('reads 300 characters of words without a condition, each word once', () => {
    const { state } = parseFind(`?unmatched=+ant+,bee,,ant,${'x'.repeat(400)}`, vocabulary);
    expect(state.unmatched.slice(0, 2)).toEqual(['ant', 'bee']);
    expect(state.unmatched).toHaveLength(3);
    expect(state.unmatched[2]!.length).toBeLessThan(300);
  });
});

describe('an address of a situation', () => {
  it('says one subject once, the first time that it stands there, and names the rest', () => {
    const { state, ignored } = parseFind(
      '?must=tpu,,mars,-tpu&wish=-tpu,vmap&must=windows&partial=enough&partial=no',
      madeUpVocabulary,
    );
    expect([keys(state.must), keys(state.wish), state.partial]).toEqual([['tpu', 'windows'], ['vmap'], true]);
    expect(ignored).toEqual(['must=mars', 'must=-tpu', 'wish=-tpu', 'partial=no']);
  });

  it('is written with musts, wishes, whether partial is enough, and words without a condition; a comma in a word is a blank', () => {
    const asked = situation(['tpu', '-license:MIT'], ['language:C++', '-vmap'], true);
    expect(findQuery({ ...asked, unmatched: ['zebra', 'a,b'] })).toBe(
      '?must=tpu,-license:MIT&wish=language:C%2B%2B,-vmap&partial=enough&unmatched=zebra,a+b',
    );
    expect(findQuery(situation([]))).toBe('');
  });
});

describe('a term put where it belongs', () => {
  it('stands once, at the end of the other list, whatever its sign', () => {
    const [away] = terms('-tpu');
    const state = withTerm(situation(['tpu', 'windows'], ['vmap']), away!, 'wish');
    expect([keys(state.must), keys(state.wish)]).toEqual([['windows'], ['vmap', '-tpu']]);
    const back = withTerm(state, terms('tpu')[0]!, 'must');
    expect([keys(back.must), keys(back.wish)]).toEqual([['windows', 'tpu'], ['vmap']]);
    const gone = withTerm(back, away!, undefined);
    expect([keys(gone.must), keys(gone.wish)]).toEqual([['windows'], ['vmap']]);
  });
});
