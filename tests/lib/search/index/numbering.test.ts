import { describe, expect, it } from 'vitest';
import { addOnce, inAll, listAt, numberOf } from '@/lib/search/index/numbering';

describe('lists of numbers', () => {
  it('are begun at the first number, and hold each once', () => {
    const lists = new Map<string, number[]>();
    for (const number of [3, 3, 5, 5, 8]) addOnce(listAt(lists, 'wax'), number);
    addOnce(listAt(lists, 'honey'), 5);
    expect([...lists]).toEqual([
      ['wax', [3, 5, 8]],
      ['honey', [5]],
    ]);
  });

  it.each([
    [[], []],
    [[[2, 4]], [2, 4]],
    [
      [
        [1, 2],
        [2, 3],
      ],
      [2],
    ],
    [
      [
        [2, 3],
        [1, 2, 3],
      ],
      [2, 3],
    ],
    [
      [
        [1, 2, 3, 7, 9],
        [3, 9],
        [3, 5, 7, 9],
      ],
      [3, 9],
    ],
    [[[1], [2]], []],
    [[[1, 2], []], []],
  ] as const)('%j share %j', (lists, shared) => {
    expect(inAll(lists)).toEqual(shared);
  });
});

it('keys are numbered from 0, each once', () => {
  const numbers = new Map<string, number>();
  expect(['ant', 'bee', 'ant', 'moth'].map((key) => numberOf(numbers, key))).toEqual([0, 1, 0, 2]);
});
