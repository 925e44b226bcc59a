import { describe, expect, it } from 'vitest';
import { createHanCut } from '@/lib/search/han';
import { build } from '@/lib/search/index/build';
import { createLookup } from '@/lib/search/index/lookup';
import { parseQuery, prepareQuestions, toTerms } from '@/lib/search/query';
import { createGathering } from '@/lib/search/rank/gather';
import { createMeeting, createScoring } from '@/lib/search/rank/score';
import type { SearchRecord } from '@/lib/search/types';
import { createSpellingCorrector } from '@/lib/search/typo';
import { insects, searchLibrary, searchRow } from '../../../support/search/insects';

const questions = prepareQuestions(insects.questions);
const libraries = [searchLibrary('ant', 'Ant Farm'), searchLibrary('bee', 'Bee')];

/** Takes rows of the libraries Ant Farm and Bee, and what was typed; gives the libraries that a word leads to, each with its rows and what these are worth. */
function scored(records: readonly SearchRecord[], typed: string) {
  const built = build({ ...insects, libraries, records });
  const lookup = createLookup(built);
  const query = parseQuery(typed, createHanCut(built.hanTerms, questions.hanStop), questions);
  const terms = toTerms(lookup, createSpellingCorrector(built.vocabulary), query.words);
  const gathered = createGathering(built, lookup)(terms);
  const { score, rowsOf } = createScoring(built, query, terms, gathered);
  return gathered.shelves.map(createMeeting(gathered)).map((met) => ({
    ...score(met),
    rows: rowsOf(met).map(({ row, score: worth }) => [built.rows[row]!.title, worth]),
  }));
}
const rows = (records: readonly SearchRecord[], typed: string) =>
  scored(records, typed).map((library) => library.rows);
const fact = (title: string) => searchRow('ant', 'fact', title, title);
const user = (title: string, library = 'ant') => searchRow(library, 'user', title, title);
const own = searchRow('ant', 'library', '', 'Ant Farm');

describe('what a row is worth for a query', () => {
  it('is half as much again if it has all of several words', () => {
    // A word of a title is worth 8.
    expect(rows([fact('Stores of wax')], 'wax')).toEqual([[['Stores of wax', 8]]]);
    expect(rows([fact('Wax store'), fact('Honey, wax')], 'wax honey')).toEqual([
      [
        ['Honey, wax', 24],
        ['Wax store', 8],
      ],
    ]);
  });

  it('is more if nothing but its title was said', () => {
    expect(rows([fact('Wax')], 'wax')).toEqual([[['Wax', 14 + 12]]]);
  });

  it('leaves rows that are worth the same as they stand, whichever word led to them first', () => {
    expect(rows([fact('Waxy floor'), fact('Wax roof')], 'wa')).toEqual([
      [
        ['Waxy floor', 6],
        ['Wax roof', 6],
      ],
    ]);
  });

  it('is nothing for the row of the library itself beside a feature', () => {
    expect(rows([own, fact('Tunnels')], 'tunnels')).toEqual([[['Tunnels', 26]]]);
    expect(rows([own, fact('Tunnels')], 'ant tunnels')).toEqual([[['Tunnels', 14]]]);
    expect(rows([own, fact('Tunnels')], 'ant')).toEqual([[['Ant Farm', 40]]]);
  });
});

describe('a kind of row that was asked for', () => {
  it('is found in each library for itself', () => {
    expect(rows([user('Forest'), user('Meadow', 'bee')], 'who')).toEqual([
      [['Forest', 40]],
      [['Meadow', 40]],
    ]);
  });

  it('stands once, the one that is called like the library before the others', () => {
    expect(rows([user('Forest'), user('Farm club'), own], 'who uses ant farm')).toEqual([
      [
        ['Farm club', 48],
        ['Forest', 40],
        ['Ant Farm', 1],
      ],
    ]);
  });
});

describe('a library', () => {
  it('is worth what its words bring and its best row, whichever row comes first', () => {
    for (const records of [
      [fact('Wax'), fact('Stores of wax')],
      [fact('Stores of wax'), fact('Wax')],
    ])
      expect(scored(records, 'wax')).toMatchObject([{ top: 26, score: 14 + 26 }]);
  });

  it.each([
    ['ant', true, 20 + 40 + 2 * 20],
    ['farm', true, 14 + 40 + 2 * 14],
    ['far', false, 10 + 40 + 2 * 10],
  ])('is named by %j: %j; its name counts three times, so that it is worth %i', (typed, isNamed, score) => {
    expect(scored([own], typed)).toMatchObject([{ isNamed, score }]);
  });

  it('is named by a user if nothing but the whole name of this user was said', () => {
    const isUserNamed = (...records: readonly SearchRecord[]) => scored(records, 'mole')[0]!.isUserNamed;
    expect(isUserNamed(user('Mole'))).toBe(true);
    expect(isUserNamed(user('Mole'), user('Mole rat'))).toBe(true);
    expect(isUserNamed(user('Mole rat'))).toBe(false);
    expect(isUserNamed(fact('Mole'), user('Mole rat'))).toBe(false);
    expect(isUserNamed(fact('Mole'))).toBe(false);
  });
});
