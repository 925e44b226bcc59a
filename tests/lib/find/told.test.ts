import { describe, expect, it } from 'vitest';
import { readSituation, applySituation } from '@/lib/find/address/situation';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { madeUpVocabulary, situation, terms } from '../../support/made-up/find-records';

const understand = createReader(
  toKnowledge(
    [
      ['tpu', '', 'TPU'],
      ['windows', '', 'Windows'],
      ['mobile', '', 'phone', '手机'],
      ['?tpu|vmap', '', 'chip'],
      ['mars', '', 'Mars'],
      ['library:ant', '', 'Ant'],
      ['other:cat', '', 'Cat'],
      ['organisation:Hill', '', 'Hill'],
      ['intent:compare', '', 'versus'],
      ['turn:no', '', 'no', 'not'],
      ['turn:irrelevant', '', 'needless'],
      ['turn:wish', '', 'ideally'],
      ['turn:or', '', 'or'],
      ['nothing', '', 'and', 'with'],
    ],
    ['tpu'],
  ),
);

const understanding = { vocabulary: { ...madeUpVocabulary, others: ['cat'] }, read: understand };

describe('an address with words', () => {
  const read = (query: string) => readSituation(query, understanding);
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
    const { state, said } = applySituation(before, 'quark zebra', understanding);
    expect([keys(state.must), state.unmatched, said]).toEqual([['tpu'], ['zebra', 'quark'], {}]);
    expect(applySituation(before, 'Mars', understanding).state).toEqual({
      ...before,
      unmatched: ['zebra', 'Mars'],
    });
  });

  it('names as not understood who uses libraries, wanted or not: nothing is asked of a library by it', () => {
    const { state } = readSituation('?said=not+Hill,+Windows', understanding);
    expect([keys(state.must), state.unmatched]).toEqual([['windows'], ['Hill']]);
  });

  it('holds alternatives, what is not needed, what is refused, and what has to be asked', () => {
    const told = (text: string) => readSituation(`?said=${text}`, understanding).state;
    expect(keys(told('Windows or phone').must)).toEqual(['windows|mobile']);
    expect(keys(told('no TPU, Windows').irrelevant)).toEqual(['tpu']);
    expect(keys(told('needless Windows').irrelevant)).toEqual(['windows']);
    expect(keys(told('not Ant').must)).toEqual(['-library:ant']);
    expect(told('Ant')).toEqual({ ...situation([]), irrelevant: terms('library:ant') });
    expect(told('Cat')).toEqual({ ...situation([]), others: ['cat'] });
    expect(told('Ant versus Cat').asks).toEqual(['compare']);
    expect(told('a chip').choices.map(keys)).toEqual([['tpu', 'vmap']]);
    expect(told('not no phone').choices.map(keys)).toEqual([['mobile', '-mobile']]);
  });
});
