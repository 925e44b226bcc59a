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
  });

  it('is shown as it is weighed; what is irrelevant has no other side', () => {
    const [wanted, unwanted] = terms('tpu', '-tpu');
    const weights = ['must', 'wish', 'irrelevant'] as const;
    expect(weights.map((weight) => weighingOf(wanted!, weight))).toEqual(['must', 'wish', 'irrelevant']);
    expect(weights.map((weight) => weighingOf(unwanted!, weight))).toEqual([
      'mustNot',
      'wishNot',
      'irrelevant',
    ]);
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

  it('of several alternatives refuses those that are still known', () => {
    const [either] = terms('windows|mobile');
    const withoutMobile = { ...madeUpVocabulary, dimensions: ['tpu', 'windows', 'vmap'] };
    expect(keys(weighed(state, either!, 'wishNot', withoutMobile))).toEqual(['tpu', 'vmap,-windows', '']);
  });

  it('of a library is named, wanted, or not wanted', () => {
    const [ant] = terms('library:ant');
    expect(weighingsOf(ant!)).toEqual(['irrelevant', 'must', 'wish', 'mustNot']);
    expect(keys(weighed(state, ant!, 'mustNot', madeUpVocabulary))[0]).toBe(
      'tpu,windows|mobile,-library:ant',
    );
  });

  it('that was asked about is a must once the reader says which', () => {
    const [choice, other] = [terms('tpu', 'mobile'), terms('windows', 'license:MIT')];
    const asked = { ...situation(['vmap']), choices: [choice, other] };
    const one = chosen(asked, choice, choice[1]!);
    // The other question stays open until it is answered too.
    expect(one).toEqual({ ...situation(['vmap', 'mobile']), choices: [other] });
    expect(chosen(one, other, other[0]!)).toEqual(situation(['vmap', 'mobile', 'windows']));
  });
});
