import { describe, expect, it } from 'vitest';
import { readSituation, applySituation } from '@/lib/find/situation';
import { createUnderstanding, type Phrase, type SituationWords } from '@/lib/find/understand';
import { madeUpVocabulary, situation } from '../../support/find-records';

const phrases: readonly Phrase[] = [
  ['tpu', 'tpu'],
  ['windows', 'windows'],
  ['phone', 'mobile'],
  ['mobile phone app', 'mobile'],
  ['python', 'language:Python'],
  ['python', 'language:Julia'],
  ['手机', 'mobile'],
  ['手机应用', 'vmap'],
];
const words: SituationWords = {
  question: ['a', 'and', 'with', '有', '和'],
  filler: ['我们'],
  turns: { no: ['no', 'without', '不要'], wish: ['ideally', '最好'], must: ['must', '必须'] },
};
const understand = (text: string) => createUnderstanding(phrases, words)(text);
const told = (text: string) =>
  understand(text).terms.map(({ key, weight, said }) => `${weight} ${key} (${said})`);

describe('a situation told in words', () => {
  it.each([
    ['windows and tpu', ['must windows (windows)', 'must tpu (tpu)']],
    ['no windows, tpu', ['must -windows (windows)', 'must tpu (tpu)']],
    ['ideally windows. tpu', ['wish windows (windows)', 'must tpu (tpu)']],
    ['ideally windows, must tpu', ['wish windows (windows)', 'must tpu (tpu)']],
    ['without windows. tpu', ['must -windows (windows)', 'must tpu (tpu)']],
    ['without. tpu', ['must tpu (tpu)']],
    ['phones', ['must mobile (phones)']],
    ['mobile phone apps', ['must mobile (mobile phone apps)']],
    ['a window', ['must windows (window)']],
    ['python', ['must language:Python (python)']],
    ['pyhton', ['must language:Python (pyhton)']],
    ['mobile-phone-app', ['must mobile (mobile phone app)']],
    ['最好手机应用，tpu', ['wish vmap (手机应用)', 'wish tpu (tpu)']],
    ['不要手机', ['must -mobile (手机)']],
    ['我们有tpu和手机', ['must tpu (tpu)', 'must mobile (手机)']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('names the words that mean nothing here once each', () => {
    expect(understand('zebra with tpu, zebra and quark').unmatched).toEqual(['zebra', 'quark']);
    expect(understand('手机斑马手机').unmatched).toEqual(['斑马']);
    expect(understand('手机斑马').unmatched).toEqual(['斑马']);
    expect(understand('tpo').unmatched).toEqual(['tpo']);
  });

  it('reads 500 characters', () => {
    expect(told(`${'. '.repeat(250)}tpu`)).toEqual([]);
    expect(told(`${'. '.repeat(248)}tpu`)).toEqual(['must tpu (tpu)']);
  });
});

describe('an address with words', () => {
  const read = (query: string) => readSituation(query, madeUpVocabulary, understand);
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

  it('is what the words ask for, beside what the other parameters say', () => {
    const { state, ignored, said } = read('?must=vmap&said=phones,+ideally+windows,+zebra&x=1');
    expect([keys(state.must), keys(state.wish), state.unmatched]).toEqual([
      ['vmap', 'mobile'],
      ['windows'],
      ['zebra'],
    ]);
    expect(ignored).toEqual(['x=1']);
    expect(said).toEqual({ mobile: 'phones', windows: 'windows' });
  });

  it('without words is read as it is', () => {
    expect(read('')).toEqual({ state: situation([]), ignored: [], said: {} });
    expect(read('?must=tpu')).toEqual({ state: situation(['tpu']), ignored: [], said: {} });
    expect(read('?said=')).toEqual({ state: situation([]), ignored: [], said: {} });
  });

  it('keeps earlier words that meant nothing, and takes no term that the vocabulary does not know', () => {
    const before = { ...situation(['tpu']), unmatched: ['zebra'] };
    const { state, said } = applySituation(before, 'quark zebra', madeUpVocabulary, understand);
    expect([keys(state.must), state.unmatched, said]).toEqual([['tpu'], ['zebra', 'quark'], {}]);
    const strange = () => ({
      terms: [{ key: 'mars', weight: 'must' as const, said: 'mars' }],
      unmatched: [],
    });
    expect(applySituation(before, 'mars', madeUpVocabulary, strange).state.must).toHaveLength(1);
  });
});
