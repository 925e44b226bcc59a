import { describe, expect, it } from 'vitest';
import { askedOf, isDemanding, isUnderstood } from '@/lib/find/asked';
import { emptyFind, type FindState } from '@/lib/find/address/state';
import { toTerm } from '@/lib/find/term';
import { madeUpVocabulary, situation, terms } from '../../support/made-up/find-records';

describe('what a state asks the pages for', () => {
  it('is the text, what was named, the questions, what is wanted or may be meant, and the words that were lost', () => {
    const state: FindState = {
      ...situation(['tpu', '-windows'], ['-language:Julia']),
      // What is not needed asks for no page; a library that was only named does.
      irrelevant: terms('vmap', 'library:bee'),
      choices: [terms('mobile', 'license:MIT')],
      others: ['cat'],
      asks: ['compare'],
      unmatched: ['zebra'],
    };
    expect(askedOf(state, 'Bee or Cat on a TPU?')).toEqual({
      text: 'Bee or Cat on a TPU?',
      libraries: ['bee'],
      others: ['cat'],
      intents: ['compare'],
      keys: ['tpu', '-windows', '-language:Julia', 'mobile', 'license:MIT'],
      lost: ['zebra'],
    });
  });

  it('holds each library once, named or wanted, those named first; one that is refused is no library and no demand of a page', () => {
    const state = {
      ...situation(['library:ant', '-library:bee'], ['library:ant|library:bee', 'tpu']),
      irrelevant: terms('library:bee'),
    };
    const { libraries, keys } = askedOf(state, '');
    expect([libraries, keys]).toEqual([['bee', 'ant'], ['tpu']]);
  });

  it('takes both of two alternatives, and none of three: those single nothing out', () => {
    expect(askedOf(situation(['tpu|windows'], ['vmap']), '').keys).toEqual(['tpu', 'windows', 'vmap']);
    expect(askedOf(situation(['tpu|windows|mobile'], ['vmap']), '').keys).toEqual(['vmap']);
  });

  it('takes every one of several libraries, however many', () => {
    const vocabulary = { ...madeUpVocabulary, libraries: ['ant', 'bee', 'cow'] };
    const anyOfThree = toTerm('library:ant|library:bee|library:cow', vocabulary)!;
    const { libraries, keys } = askedOf({ ...emptyFind, must: [anyOfThree] }, '');
    expect([libraries, keys]).toEqual([['ant', 'bee', 'cow'], []]);
  });
});

describe('a state', () => {
  const named: FindState = { ...emptyFind, irrelevant: terms('library:bee') };
  const chosenFrom: FindState = { ...emptyFind, choices: [terms('tpu', 'vmap')] };
  const lost: FindState = { ...emptyFind, unmatched: ['zebra'], partial: true };

  it.each<[string, boolean, FindState]>([
    ['a must', true, situation(['tpu'])],
    ['a wish', true, situation([], ['tpu'])],
    ['as many musts as wishes', true, situation(['tpu'], ['vmap'])],
    ['nothing', false, emptyFind],
    ['a name only', false, named],
    ['a choice that is still open', false, chosenFrom],
    ['lost words only', false, lost],
  ])('with %s demands something of a library: %s', (_, expected, state) => {
    expect(isDemanding(state)).toBe(expected);
  });

  it.each<[string, boolean, FindState]>([
    ['a demand', true, situation([], ['tpu'])],
    ['a name', true, named],
    ['a choice', true, chosenFrom],
    ['a name without a profile', true, { ...emptyFind, others: ['cat'] }],
    ['a question', true, { ...emptyFind, asks: ['fastest'] }],
    ['as many names as questions', true, { ...named, asks: ['alive'] }],
    ['nothing', false, emptyFind],
    ['lost words only', false, lost],
  ])('with %s was understood, at least in part: %s', (_, expected, state) => {
    expect(isUnderstood(state)).toBe(expected);
  });
});
