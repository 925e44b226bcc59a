import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearch, createSearchInSlices, type Search } from '@/lib/search/engine';
import type { SearchLibrary, SearchRecord } from '@/lib/search/types';
import { expectWholeHits } from '../../support/search/expect-whole-hits';
import { insects, searchLibrary, searchRow } from '../../support/search/insects';

let search: Search;

beforeEach(() => {
  search = createSearch(insects);
});

describe('the search', () => {
  it('gives nothing for nothing', () => {
    expect(['', ' ', '\t', '?!', '...'].map((query) => search(query).groups.length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is the same if it is made in slices', async () => {
    const sliced = await createSearchInSlices(insects);
    for (const typed of ['tunnels zebra', 'tunnles', '隧道', 'who uses ant'])
      expect(sliced(typed).groups.map(({ library, hits, place }) => [library.id, hits, place])).toEqual(
        search(typed).groups.map(({ library, hits, place }) => [library.id, hits, place]),
      );
  });

  it('puts yes before partial before no before unknown', () => {
    const answers = ['unknown', 'no', 'yes', 'partial'] as const;
    const found = createSearch({
      ...insects,
      libraries: answers.map((answer) => searchLibrary(answer, `Bug that says ${answer}`)),
      records: answers.map((support) => ({ ...searchRow(support, 'fact', 'wax', 'Wax'), support })),
    })('Wax').groups;
    expect(found.map(({ hits }) => hits[0]!.record.support)).toEqual(['yes', 'partial', 'no', 'unknown']);
  });

  it('takes a word inside another for chance beside a strange one, not alone', () => {
    const found = (typed: string) => search(typed).groups.map(({ library }) => library.id);
    expect(found('ives')).toEqual(['ant']);
    expect(found('zzzzzz ives')).toEqual([]);
    expect(found('zzzzzz lives')).toEqual(['ant']);
  });

  it('marks what matched', () => {
    const hit = search('honey').groups[0]!.hits[0]!;
    expect(hit.titleRanges.map(([start, end]) => hit.record.title.slice(start, end))).toEqual(['Honey']);
  });

  it('never throws, and every hit leads to a row that exists', () => {
    const rows = new Set(insects.records);
    const word = fc.constantFrom(
      'ant',
      'honey',
      'TUNNELS',
      'galleries',
      '隧道',
      'İ',
      'ﬁ',
      '(',
      '\\',
      '[a-z]+',
      '😀',
      'tunnles',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.oneof(word, fc.string({ maxLength: 8 }))).map((words) => words.join(' ')),
        ),
        (query) => expectWholeHits(search(query).groups, rows),
      ),
      // Fewer where a setup says so.
      { numRuns: fc.readConfigureGlobal().numRuns ?? 200 },
    );
  });
});

describe('the search made in slices', () => {
  afterEach(() => vi.restoreAllMocks());

  // Two libraries are two steps, their names, titles and texts three more: it may pause after each of the five.
  it.each([
    [0, 0],
    [11, 2],
    [12, 5],
  ])('with steps of %i milliseconds lets the browser go on %i times', async (step, pauses) => {
    let now = 1000;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
    const wait = vi.spyOn(globalThis, 'setTimeout');
    await createSearchInSlices(insects);
    expect(wait).toHaveBeenCalledTimes(pauses);
  });
});

/** What may be said of a library beside its row about wax. */
type Said = Partial<Pick<SearchLibrary, 'status' | 'bases'>> &
  Partial<Pick<SearchRecord, 'support' | 'text'>>;
/** Takes libraries, each with one row about wax, and a query; gives what is found, best first. */
const searchIn = (libraries: Readonly<Record<string, Said>>, typed: string) => {
  const all = Object.entries(libraries);
  return createSearch({
    ...insects,
    libraries: all.map(([id, { status, bases }]) => ({
      ...searchLibrary(id, id),
      ...(status ? { status } : {}),
      ...(bases ? { bases } : {}),
    })),
    records: all.map(([id, { support = 'yes', text = '' }]) => ({
      ...searchRow(id, 'fact', 'wax', 'Wax', text),
      support,
    })),
  })(typed).groups;
};
/** The same, by id. */
const order = (libraries: Readonly<Record<string, Said>>, typed = 'wax') =>
  searchIn(libraries, typed).map(({ library }) => library.id);
const retired = { status: 'retired' } as const;
const maintenance = { status: 'maintenance' } as const;

describe('places', () => {
  const places = (libraries: Readonly<Record<string, Said>>, typed = 'wax') =>
    searchIn(libraries, typed).map(({ library, place }) => `${place} ${library.id}`);

  it('are shared by those that only their names tell apart', () => {
    expect(places({ bee: {}, ant: {}, cricket: { text: 'All of wax.' } })).toEqual([
      '1 cricket',
      '2 ant',
      '2 bee',
    ]);
  });

  it('are never led by what is retired, if a user of both is named too', () => {
    const groups = createSearch({
      ...insects,
      libraries: [{ ...searchLibrary('ant', 'Ant'), ...retired }, searchLibrary('bee', 'Bee')],
      records: [searchRow('ant', 'user', 'mole', 'Mole'), searchRow('bee', 'user', 'mole', 'Mole')],
    })('mole').groups;
    expect(groups.map(({ library, place }) => `${place} ${library.id}`)).toEqual(['1 bee', '2 ant']);
  });
});

describe('the order of libraries where the reader named none', () => {
  it('is active, in maintenance, retired', () => {
    expect(order({ antlion: retired, beetle: maintenance, cricket: {} })).toEqual([
      'cricket',
      'beetle',
      'antlion',
    ]);
  });

  it('has a layer behind its base, behind another library only where the base is found', () => {
    const layer = { bases: ['moth', 'wasp'] };
    expect(order({ aphid: layer, bee: {}, wasp: {} })).toEqual(['bee', 'wasp', 'aphid']);
    expect(order({ aphid: layer, bee: {} })).toEqual(['aphid', 'bee']);
    expect(order({ aphid: { ...layer, ...maintenance }, beetle: layer, wasp: {} })).toEqual([
      'wasp',
      'beetle',
      'aphid',
    ]);
  });

  it('does not turn for a mention in the text', () => {
    const text = 'All of wax.';
    expect(order({ antlion: { ...retired, text }, beetle: { ...maintenance, text }, cricket: {} })).toEqual([
      'cricket',
      'beetle',
      'antlion',
    ]);
    expect(order({ aphid: { bases: ['wasp'], text }, wasp: {} })).toEqual(['wasp', 'aphid']);
  });

  it('turns for a row that fits clearly better', () => {
    expect(order({ antlion: retired, cricket: { support: 'no' } })).toEqual(['antlion', 'cricket']);
    expect(order({ beetle: maintenance, cricket: { support: 'partial' } })).toEqual(['beetle', 'cricket']);
    expect(order({ aphid: { bases: ['wasp'] }, wasp: { support: 'no' } })).toEqual(['aphid', 'wasp']);
  });

  it('is turned round where one asks for what has ended, and only there', () => {
    const text = 'In use or not, out of use there, 停用，没有。';
    const all = {
      antlion: { ...retired, text },
      beetle: { ...maintenance, text },
      cricket: { text },
    };
    const ended = ['antlion', 'beetle', 'cricket'];
    expect(order(all, 'wax out of use')).toEqual(ended);
    expect(order(all, 'Which wax is out of use?')).toEqual(ended);
    expect(order(all, '已停用的wax')).toEqual(ended);
    const living = ['cricket', 'beetle', 'antlion'];
    expect(order(all, 'wax in use, out there')).toEqual(living);
    expect(order(all, 'wax not out of use')).toEqual(living);
    expect(order(all, '没有停用的wax')).toEqual(living);
    expect(order(all, 'wax')).toEqual(living);
  });

  it('does not hold where the whole name of a user was said', () => {
    const found = createSearch({
      ...insects,
      libraries: [
        { ...searchLibrary('antlion', 'antlion'), ...retired },
        searchLibrary('cricket', 'cricket'),
      ],
      records: [
        searchRow('antlion', 'user', 'mole', 'Mole'),
        searchRow('cricket', 'user', 'rat', 'Mole rat', 'Of the mole.'),
      ],
    });
    expect(found('mole').groups.map(({ library }) => library.id)).toEqual(['antlion', 'cricket']);
  });

  it('does not hold for a library that is named', () => {
    const text = 'Like that of antlion and aphid.';
    expect(order({ antlion: retired, cricket: { text } }, 'antlion wax')).toEqual(['antlion', 'cricket']);
    expect(order({ aphid: { bases: ['wasp'] }, wasp: { text } }, 'aphid wax')).toEqual(['aphid', 'wasp']);
  });
});
