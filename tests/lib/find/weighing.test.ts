import { describe, expect, it } from 'vitest';
import type { FindState } from '@/lib/find/address/state';
import { chosen, weighed, weighingOf, weighingsOf } from '@/lib/find/weighing';
import { madeUpVocabulary, situation, terms } from '../../support/made-up/find-records';

const keys = ({ must, wish, irrelevant }: FindState) =>
  [must, wish, irrelevant].map((list) => list.map(({ key }) => key).join());
const state = situation(['tpu', 'windows|mobile'], ['vmap']);

describe('a condition weighed otherwise', () => {
  it('is a must, a wish, irrelevant, or not wanted', () => {
    const [tpu] = terms('tpu');
    expect(weighingsOf(tpu!)).toEqual(['must', 'wish', 'irrelevant', 'mustNot', 'wishNot']);
    expect(keys(weighed(state, tpu!, 'wish', madeUpVocabulary))).toEqual(['windows|mobile', 'vmap,tpu', '']);
    expect(keys(weighed(state, tpu!, 'irrelevant', madeUpVocabulary))).toEqual([
      'windows|mobile',
      'vmap',
      'tpu',
    ]);
    expect(keys(weighed(state, tpu!, 'mustNot', madeUpVocabulary))).toEqual([
      'windows|mobile,-tpu',
      'vmap',
      '',
    ]);
    expect(weighingOf(terms('-tpu')[0]!, 'wish')).toBe('wishNot');
  });

  it('of several alternatives refuses each', () => {
    const [either] = terms('windows|mobile');
    expect(keys(weighed(state, either!, 'mustNot', madeUpVocabulary))).toEqual([
      'tpu,-windows,-mobile',
      'vmap',
      '',
    ]);
    expect(keys(weighed(state, either!, 'wish', madeUpVocabulary))).toEqual([
      'tpu',
      'vmap,windows|mobile',
      '',
    ]);
  });

  it('of a library is named, wanted, or not wanted', () => {
    const [ant] = terms('library:ant');
    expect(weighingsOf(ant!)).toEqual(['irrelevant', 'must', 'wish', 'mustNot']);
    expect(keys(weighed(state, ant!, 'mustNot', madeUpVocabulary))[0]).toBe(
      'tpu,windows|mobile,-library:ant',
    );
  });

  it('that was asked about is a must once the reader says which', () => {
    const choice = terms('tpu', 'mobile');
    const asked = { ...situation(['vmap']), choices: [choice] };
    expect(chosen(asked, choice, choice[1]!)).toEqual(situation(['vmap', 'mobile']));
  });
});
