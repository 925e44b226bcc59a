import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/content/collection';
import { toFindData } from '@/lib/find/records';
import { toSenses } from '@/lib/find/senses';
import { applySituation } from '@/lib/find/address/situation';
import { emptyFind, findQuery, parseFind } from '@/lib/find/address/state';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { OtherName } from '@/lib/schema/words/gazetteer';
import { madeUpLibraries } from '../../support/libraries/made-up-libraries';
import { madeUpVocabulary } from '../../support/made-up/find-records';
import { plainLexicon } from '../../support/made-up/plain-lexicon';
import { plainLibrary } from '../../support/made-up/plain-library';
import { day } from './any-situation';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { wordsIn } from '../../support/words';

const other = (id: string, name: string, ...aliases: string[]): OtherName => ({
  id,
  name,
  aliases,
  kind: 'runtime',
  status: 'unknown',
  what: `${name} is made up.`,
  instead: ['madeup'],
  checked: day,
  sources: [{ url: 'https://madeup.example/', title: 'Made up', publisher: 'Nobody' }],
});
const others = [
  other('sand-clock', 'Sand Clock', '沙漏'),
  other('go', 'Go', 'Golang'),
  other('w', 'W#'),
  other('tpu-like', 'TPU'),
];
const data = toFindData(madeUpLibraries, 'en', getMessages('en'), wordsIn('en'), day, others);
const read = createReader(toKnowledge(data.senses, data.resources));
const named = (text: string) =>
  read(text).flatMap((part) => (part.kind === 'name' && part.of === 'other' ? [part.id] : []));

describe('a name without a profile in a told situation', () => {
  it.each([
    ['Windows and the sand clock', ['sand-clock']],
    ['W# on Windows, ideally sand-clock', ['w', 'sand-clock']],
    ['我们用沙漏', ['sand-clock']],
    ['a service in Go', ['go']],
    ['用Go写服务', ['go']],
    ['golang', ['go']],
    ['it must go fast', []],
    ['Good', []],
    ['tpu', []],
    ['sand clok', []],
  ])('%s', (text, ids) => expect(named(text)).toEqual(ids));

  it('stands in the address by its id, and is no word that was lost', () => {
    const { state, said } = applySituation(emptyFind, 'Windows, Sand Clock and Go', {
      vocabulary: data.vocabulary,
      read,
    });
    expect(state.must.map(({ key }) => key)).toEqual(['windows']);
    expect([state.others, state.unmatched]).toEqual([['sand-clock', 'go'], []]);
    expect(said['other:sand-clock']).toBe('Sand Clock');
    expect(parseFind(findQuery(state), data.vocabulary)).toEqual({ state, ignored: [] });
  });

  it('is in the data with what it is, and nothing more', () => {
    expect(data.others[0]).toEqual({ id: 'sand-clock', name: 'Sand Clock', what: 'Sand Clock is made up.' });
  });
});

/** Takes libraries and names without a profile; gives the senses that begin so. */
const sensesOf = (prefix: string, libraries: readonly Library[], names: readonly OtherName[] = []) =>
  toSenses(plainLexicon, madeUpVocabulary, libraries, names).filter(([means]) => means.startsWith(prefix));
const usedBy = (...users: readonly (readonly [known: string, ...also: string[]])[]) =>
  plainLibrary({
    users: users.map(([known, ...also]) => ({
      known_as: known,
      also,
      organisation: known,
      sector: 'Insects',
      use: 'Counts.',
      source: ['docs'],
    })),
  });
const withParts = (...parts: readonly string[]) =>
  plainLibrary({
    ecosystem: parts.map((name) => ({
      name,
      role: 'Serves.',
      status: 'active',
      url: 'https://part.example/',
      source: ['docs'],
    })),
  });

describe('a name without a profile as a sense', () => {
  it('is its name with its aliases, but for those of several words that only questions are made of', () => {
    const bare = other('team', 'Team');
    delete bare.aliases;
    expect(
      sensesOf(
        'other:',
        [],
        [
          other('sand-clock', 'Sand Clock', '沙漏'),
          // "What team" is a question; a single word may well be a name, and so may a name with one such word in it.
          other('what-team', 'What Team', 'wt', 'team what'),
          other('team-ant', 'Team Ant'),
          bare,
        ],
      ),
    ).toEqual([
      ['other:sand-clock', '', 'Sand Clock', '沙漏'],
      ['other:what-team', '', 'wt'],
      ['other:team-ant', '', 'Team Ant'],
      ['other:team', '', 'Team'],
    ]);
  });
});

describe('an organisation as a sense', () => {
  it('is called by its own name first, then by all its names, with and without what stands in brackets', () => {
    expect(sensesOf('organisation:', [usedBy(['Hive Mind (Comb 3)', 'HiveMind（总部）', 'Hive'])])).toEqual([
      ['organisation:Hive Mind', '', 'Hive Mind'],
      ['organisation:Hive Mind', '', 'Hive Mind', 'HiveMind', 'HiveMind（总部）', 'Hive'],
    ]);
  });

  it('has its own name before every further name, and the shortest own name goes first: a child may be called after its parent', () => {
    expect(sensesOf('organisation:', [usedBy(['Hill Insects', 'Hill']), usedBy(['Hill'])])).toEqual([
      ['organisation:Hill Insects', '', 'Hill Insects'],
      ['organisation:Hill', '', 'Hill'],
      ['organisation:Hill', '', 'Hill'],
      ['organisation:Hill Insects', '', 'Hill Insects', 'Hill'],
    ]);
  });

  it('is one with the names of all libraries that it uses', () => {
    expect(sensesOf('organisation:', [usedBy(['Hill', 'Hill Group']), usedBy(['Hill', '小山'])])).toEqual([
      ['organisation:Hill', '', 'Hill'],
      ['organisation:Hill', '', 'Hill', 'Hill Group', '小山'],
    ]);
  });
});

describe('a part of an ecosystem as a sense', () => {
  it('of Julia is called with and without the end of its name, and no other name is cut', () => {
    expect(sensesOf('part:', [withParts('Comb.jl', 'Wax (old)', 'My.jl Tools')])).toEqual([
      ['part:Comb.jl', '', 'Comb.jl'],
      ['part:Wax', '', 'Wax'],
      ['part:My.jl Tools', '', 'My.jl Tools'],
      ['part:Wax', '', 'Wax'],
      ['part:Comb.jl', '', 'Comb.jl', 'Comb'],
      ['part:My.jl Tools', '', 'My.jl Tools'],
    ]);
  });
});

describe('a state of a library as a sense', () => {
  it('is called in every language of the site, and by nothing where none has a word for it', () => {
    const facets = { ...madeUpVocabulary.facets, status: ['retired', 'asleep'] };
    const senses = toSenses(plainLexicon, { ...madeUpVocabulary, facets }, [], []);
    expect(senses.filter(([means]) => means.startsWith('status:'))).toEqual([
      ['status:retired', '', 'Retired', '已退役'],
      ['status:asleep', ''],
    ]);
  });
});
