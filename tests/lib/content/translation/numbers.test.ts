import { describe, expect, it } from 'vitest';
import { countedInWords, numbersIn } from '@/lib/content/translation/numbers';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers in a text', () => {
  it.each([
    ['2025年37次提交', [2025, 37]],
    ['1,234,567 and 12,5', [1_234_567, 12, 5]],
    ['每月1000万次增至2000万次', [1e7, 2e7]],
    ['6,710亿参数', [6.71e11]],
    ['1.5百万、3千亿、2万亿', [1.5e6, 3e11, 2e12]],
    ['1.1 million, 671-billion-parameter', [1.1e6, 6.71e11]],
    ['２０２６年', [2026]],
    ['8，192', [8, 192]],
    ['20%到300 ms', [20, 300]],
    ['没有', []],
  ])('%s', (text, wanted) => expect(values(text)).toEqual(wanted));

  it('keeps a version apart from a figure, and knows the name that a number belongs to', () => {
    expect(numbersIn('1.10').map(({ digits }) => digits)).toEqual(['1.10']);
    expect(numbersIn('Pylearn2 v0.1 A100').map(({ name }) => name)).toEqual(['Pylearn2', 'v0.1', 'A100']);
  });

  it.each([
    ['twice in March', [2, 3]],
    ['ten million', [10, 1e7, 1e6]],
    ['from 10 to 20 million', [1e7, 1e6]],
    ['the 1990s', [90, 20]],
    ['the 2000s', [0, 21]],
  ])('in words: %s', (text, wanted) => expect(countedInWords(text)).toEqual(expect.arrayContaining(wanted)));
});
