import { describe, expect, it } from 'vitest';
import { createVocabulary } from '@/lib/search/index/vocabulary';

const words = ['bee', 'ant', 'beetle', 'antler', 'honeybee'];
const vocabulary = createVocabulary(new Map(words.map((word, at) => [word, at])));
const said = (numbers: readonly number[]) => numbers.map((number) => words[number]);

describe('a vocabulary', () => {
  it('knows the numbers of its words', () => {
    expect(['bee', 'honeybee', 'be'].map(vocabulary.idOf)).toEqual([0, 4, undefined]);
  });

  it.each([
    ['ant', ['ant', 'antler']],
    ['bee', ['bee', 'beetle']],
    ['honeybee', ['honeybee']],
    ['beetles', []],
    ['zebra', []],
  ])('has words that begin with %j, itself among them: %j', (beginning, expected) => {
    expect(said(vocabulary.startingWith(beginning))).toEqual(expected);
  });

  it.each([
    ['ant', ['ant', 'antler']],
    ['ee', ['bee', 'beetle', 'honeybee']],
    ['e', ['antler', 'bee', 'beetle', 'honeybee']],
    ['ler', ['antler']],
    ['yb', ['honeybee']],
    ['zebra', []],
  ])('has words that hold %j, each once: %j', (part, expected) => {
    expect(said(vocabulary.holding(part))).toEqual(expected);
  });
});
