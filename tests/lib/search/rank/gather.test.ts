import { describe, expect, it } from 'vitest';
import { build } from '@/lib/search/index/build';
import { createLookup } from '@/lib/search/index/lookup';
import type { QueryTerm } from '@/lib/search/query';
import { createGathering } from '@/lib/search/rank/gather';
import type { SearchRecord } from '@/lib/search/types';
import { insects, searchLibrary, searchRow } from '../../../support/search/insects';

/** Takes the rows of three libraries, Ant, Bee and Moth; gives what gathers in them. */
function gatheringIn(...records: readonly SearchRecord[]) {
  const libraries = [searchLibrary('ant', 'Ant'), searchLibrary('bee', 'Bee'), searchLibrary('moth', 'Moth')];
  const built = build({ ...insects, libraries, records });
  return createGathering(built, createLookup(built));
}
/** A word of a query that stands for these words. */
const term = (weight: number, ...words: readonly [string, ...string[]]): QueryTerm => ({
  said: words[0],
  words,
  weight,
  known: 1,
});
const fact = (library: string, title: string) => searchRow(library, 'fact', title, title);

describe('what the words of a query bring', () => {
  it('is for libraries to whose name or rows one of them leads; without a word for all', () => {
    const gather = gatheringIn(fact('ant', 'Tunnels'), fact('bee', 'Honey'), fact('moth', 'Wings'));
    expect(gather([term(1, 'ant'), term(1, 'honey')]).shelves).toEqual([0, 1]);
    expect(gather([term(1, 'wings')]).shelves).toEqual([2]);
    expect(gather([]).shelves).toEqual([0, 1, 2]);
  });

  it('is each row once, though two words lead to it', () => {
    const gather = gatheringIn(fact('ant', 'Wax honey'), fact('ant', 'Wings'), fact('ant', 'Legs'));
    expect([...gather([term(1, 'wax'), term(1, 'honey')]).rowsOf(0)]).toEqual([0]);
  });

  it('is the most that one of several corrections brings, in whatever order they come', () => {
    const gather = gatheringIn(fact('ant', 'Graphs'));
    const scores = (weight: number, ...words: readonly [string, ...string[]]) => {
      const { sheets, namedOf } = gather([term(weight, ...words)]);
      return [sheets[0]![0], namedOf(0)[0]];
    };
    // The whole title is worth 14, its beginning 6; the whole name 20, its beginning 10.
    expect(scores(1, 'graphs', 'gra')).toEqual([14, 0]);
    expect(scores(1, 'gra', 'graphs')).toEqual([14, 0]);
    expect(scores(1, 'ant', 'an')).toEqual([0, 20]);
    expect(scores(1, 'an', 'ant')).toEqual([0, 20]);
    expect(scores(0.5, 'ant', 'graphs')).toEqual([7, 10]);
  });
});
