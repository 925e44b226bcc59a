import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/search/engine';
import { inOrder } from '@/lib/search/rank/order';
import type { Scored } from '@/lib/search/rank/score';
import type { SearchLibrary, SearchRecord } from '@/lib/search/types';
import { insects, searchLibrary, searchRow } from '../../../support/search/insects';

/** Takes rows of one library, called Ant Farm, and a query; gives the anchors found, best first. */
function anchors(records: readonly SearchRecord[], typed: string): string[] {
  const search = createSearch({ ...insects, libraries: [searchLibrary('ant', 'Ant Farm')], records });
  return search(typed).groups.flatMap(({ hits }) => hits.map(({ record }) => record.anchor));
}
const fact = (anchor: string, title: string, text = '') => searchRow('ant', 'fact', anchor, title, text);

describe('which row of a library comes first', () => {
  it('beside a feature, the name of the library says where to look: a row that is called like it stays behind', () => {
    const rows = [
      searchRow('ant', 'user', 'own', 'Farm'),
      { ...fact('tunnels', 'Tunnels'), support: 'no' as const },
    ];
    expect(anchors(rows, 'farm tunnels')).toEqual(['tunnels']);
    expect(anchors(rows, 'farm')).toEqual(['own']);
    expect(anchors([...rows, searchRow('ant', 'library', '', 'Ant Farm')], 'far')).toEqual(['', 'own']);
  });

  it('a row with every word before one that is called like one of them', () => {
    const rows = [fact('one', 'Waxen'), fact('both', 'Stores', 'Wax and honey.')];
    expect(anchors(rows, 'wax honey')).toEqual(['both', 'one']);
    expect(anchors(rows, 'wax')).toEqual(['one', 'both']);
    expect(anchors(rows, 'farm wax honey')).toEqual(['both', 'one']);
    const all = { ...fact('all', 'Stores'), aliases: ['Propolis, wax and honey'] };
    expect(anchors([fact('two', 'Wax honey'), all], 'wax honey propolis')).toEqual(['all', 'two']);
  });

  it('the row that is called as it was typed before one with the same words and more of them', () => {
    const longer = fact('longer', 'Honey wax candles', 'Of wax and honey.');
    expect(anchors([longer, fact('exact', 'Wax honey')], 'wax honey')).toEqual(['exact', 'longer']);
    const alias = { ...fact('alias', 'Stores'), aliases: ['Wax honey'] };
    const shorter = fact('shorter', 'Honey wax candles');
    expect(anchors([shorter, alias], 'wax honey')).toEqual(['alias', 'shorter']);
    expect(anchors([shorter, alias], 'honey wax')).toEqual(['shorter', 'alias']);
  });

  it('the same though it was misspelt, what stands in brackets aside', () => {
    const rows = [fact('mound', 'Mound', 'Of the zebra house.'), fact('longer', 'Zebra house mound')];
    const user = searchRow('ant', 'user', 'user', 'Zebra house (keepers)');
    expect(anchors([...rows, user], 'zebra house')[0]).toBe('user');
    expect(anchors([...rows, user], 'zebar huose')[0]).toBe('user');
  });

  it('asked who, a user that speaks of the feature comes before the answer no; not asked, after it', () => {
    const rows = [
      { ...fact('tunnels', 'Tunnels'), support: 'no' as const },
      searchRow('ant', 'user', 'mole', 'Mole', 'Digs tunnels.'),
      searchRow('ant', 'user', 'bird', 'Bird', 'Flies.'),
    ];
    expect(anchors(rows, 'who uses tunnels')).toEqual(['mole', 'tunnels']);
    expect(anchors(rows, 'tunnels')).toEqual(['tunnels', 'mole']);
  });

  it('asked who alone, users only; asked with a name, the library itself comes last', () => {
    const rows = [
      searchRow('ant', 'library', '', 'Ant Farm'),
      fact('tunnels', 'Tunnels'),
      searchRow('ant', 'user', 'mole', 'Mole'),
    ];
    expect(anchors(rows, 'who')).toEqual(['mole']);
    expect(anchors(rows, 'who uses ant farm')).toEqual(['mole', '']);
    expect(anchors(rows, 'ant farm')).toEqual(['']);
  });
});

describe('which library comes first', () => {
  const libraries = [searchLibrary('z', 'Zebra'), searchLibrary('m', 'Moth'), searchLibrary('h', 'Honey')];
  const ids = (records: readonly SearchRecord[], typed: string) =>
    createSearch({ ...insects, libraries, records })(typed).groups.map(({ library }) => library.id);

  it('of equals the first of the alphabet', () => {
    expect(ids([searchRow('z', 'fact', 'wax', 'Wax'), searchRow('m', 'fact', 'wax', 'Wax')], 'wax')).toEqual([
      'm',
      'z',
    ]);
  });

  it('the one that is called so before the one that has it', () => {
    const rows = [searchRow('m', 'fact', 'honey', 'Honey', 'Honey.'), searchRow('h', 'library', '', 'Honey')];
    expect(ids(rows, 'honey')).toEqual(['h', 'm']);
  });

  it('the one with both words in one row before the one with a row for each', () => {
    const rows = [
      searchRow('m', 'fact', 'wax', 'Wax'),
      searchRow('m', 'fact', 'honey', 'Honey'),
      searchRow('z', 'fact', 'both', 'Wax honey'),
    ];
    expect(ids(rows, 'wax honey')).toEqual(['z', 'm']);
  });

  it('none that knows fewer of the words than another, and none without a row', () => {
    const rows = [
      searchRow('m', 'fact', 'wax', 'Wax'),
      searchRow('z', 'fact', 'wax', 'Wax', 'Of stripes.'),
      searchRow('m', 'user', 'user-mole', 'Mole'),
    ];
    expect(ids(rows, 'wax stripes')).toEqual(['z']);
    expect(ids(rows, 'who')).toEqual(['m']);
    expect(ids([], 'honey')).toEqual([]);
  });
});

describe('a word that stands nowhere as it was typed', () => {
  const rows = [fact('termite', 'Termite'), fact('termites', 'Termites'), fact('dig', 'Digs', '挖隧道很快')];

  it('is taken for the nearest words, and these are marked', () => {
    const found = createSearch({ ...insects, libraries: [searchLibrary('ant', 'Ant')], records: rows })(
      'termitess',
    ).groups;
    expect(
      found[0]!.hits.map(({ record, titleRanges }) => [
        record.title,
        ...titleRanges.map(([start, end]) => record.title.slice(start, end)),
      ]),
    ).toEqual([['Termites', 'Termites']]);
  });

  it('counts less than one as it was typed', () => {
    expect(anchors([fact('a', 'Tunnels'), fact('b', 'Galaxy')], 'tunnesl galaxy')).toEqual(['b', 'a']);
  });

  it('is left out if it is Chinese, and found by its words: never by single characters', () => {
    expect(anchors(rows, '隧道很深')).toEqual(['dig']);
    expect(anchors(rows, '深道')).toEqual([]);
    expect(anchors(rows, '很快')).toEqual(['dig']);
    expect(anchors([...rows, fact('both', 'Digs', '隧道很长')], '隧道很深')).toEqual(['dig', 'both']);
  });
});

describe('the order of libraries that were found', () => {
  const found = (
    id: string,
    shelf: number,
    said: Partial<Omit<Scored, 'library'>> & Pick<SearchLibrary, 'status'>,
  ): Scored => {
    const { status, ...met } = said;
    return {
      ...{ shelf, named: [], counted: [], perTerm: [], words: 1, top: 1, score: 10 },
      ...{ isNamed: false, isUserNamed: false },
      ...met,
      library: { ...searchLibrary(id, id), ...(status ? { status } : {}) },
    };
  };
  const places = (all: readonly Scored[], asksForEnded = false) =>
    inOrder(all, asksForEnded, (shelf) => shelf).map(({ scored, place }) => `${place} ${scored.library.id}`);

  it('goes by their state where all were named and are worth the same', () => {
    const all = [
      found('retired', 0, { status: 'retired', isNamed: true }),
      found('maintained', 1, { status: 'maintenance', isNamed: true }),
      found('active', 2, { isNamed: true }),
      found('other-active', 3, { isNamed: true }),
    ];
    expect(places(all)).toEqual(['1 active', '1 other-active', '3 maintained', '4 retired']);
    expect(places(all, true)).toEqual(['1 retired', '2 maintained', '3 active', '3 other-active']);
  });

  it('goes by what they are worth, whatever the state of one that was named or whose user was', () => {
    const active = found('active', 0, { score: 9 });
    const retired = { status: 'retired' } as const;
    expect(places([active, found('old', 1, { ...retired, isNamed: true })])).toEqual(['1 old', '2 active']);
    expect(places([active, found('old', 1, { ...retired, isUserNamed: true })])).toEqual([
      '1 old',
      '2 active',
    ]);
    expect(places([active, found('old', 1, retired)])).toEqual(['1 active', '2 old']);
  });
});
