import { describe, expect, it } from 'vitest';
import { toFilterRecord, toVocabulary } from '@/lib/filter/records';
import { toFindData, toFindFacts } from '@/lib/find/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLexicon } from '../../support/made-up/plain-lexicon';
import { plainLibrary } from '../../support/made-up/plain-library';

const library = plainLibrary({
  hue: 'cyan',
  facts: {
    tpu: {
      support: 'partial',
      partly: 'third-party',
      note: 'By a plug-in.',
      source: ['paper', 'docs'],
      checked: '2026-10-01',
    },
    windows: { support: 'yes', source: ['pack'] },
    host_languages: { value: ['R', 'C++'], note: 'C++ without gradients.', source: ['docs'] },
    license: { value: 'MIT', source: ['docs'] },
    status: { value: 'retired', source: ['docs'] },
    steward: { value: 'Nobody', source: ['docs'] },
    latest_release: { value: { version: '2.1', date: '2026-10' }, source: ['pack'] },
  },
});
const dataIn = (locale: string) =>
  toFindData(
    [library, plainLibrary({ id: 'empty', name: 'Empty' })],
    locale,
    getMessages(locale),
    plainLexicon,
    '2026-11-25',
  );

describe('a library as the finder sees it', () => {
  it('is what the filter sees, with colour, version and what stands behind each fact that one may ask for', () => {
    const [record] = dataIn('en').records;
    expect(record).toMatchObject({ ...toFilterRecord(library), hue: 'cyan', version: '2.1' });
    const { tpu, windows, host_languages: languages, license, status, vmap, ...others } = record!.facts;
    expect(tpu).toEqual({
      note: 'By a plug-in.',
      kind: 'third party',
      checked: '2026-10-01',
      source: { title: 'Paper', publisher: 'A university', url: 'https://paper.example/' },
    });
    expect(windows).toEqual({
      checked: '2026-11-20',
      source: { title: 'Metadata (plain 2.1)', publisher: 'Index' },
    });
    expect(languages!.note).toBe('R and C++. C++ without gradients.');
    expect([license!.note, status!.note]).toEqual(['MIT', 'Retired']);
    expect(vmap).toEqual({});
    expect(others).not.toHaveProperty('steward');
    expect(others).not.toHaveProperty('latest_release');
  });

  it('says in the language of the page that no version is known, and what a value is called', () => {
    expect(dataIn('en').records[1]).toMatchObject({ name: 'Empty', version: 'Unknown' });
    const chinese = dataIn('zh').records;
    expect([chinese[1]!.version, chinese[0]!.facts.status!.note]).toEqual(['未知', '已退役']);
  });
});

describe('beside what a fact was judged', () => {
  it('is told for each fact that says it: what it needs, what it does not go with, or both', () => {
    const answer = { support: 'yes' as const, source: ['docs'] };
    const bound = plainLibrary({
      facts: {
        tpu: { ...answer, needs: ['linux'], not_with: ['windows', 'macos'] },
        vmap: { ...answer, needs: ['jit'] },
        mobile: { ...answer, not_with: ['dynamic_shapes'] },
        windows: answer,
      },
    });
    const { records } = toFindData([bound], 'en', getMessages('en'), plainLexicon, '2026-11-25');
    expect(records[0]!.beside).toEqual({
      tpu: { needs: ['linux'], notWith: ['windows', 'macos'] },
      vmap: { needs: ['jit'] },
      mobile: { notWith: ['dynamic_shapes'] },
    });
  });

  it('is nothing where no fact says it', () => {
    expect(dataIn('en').records.map(({ beside }) => beside)).toEqual([{}, {}]);
  });
});

describe('what the finder knows beside the libraries', () => {
  it('calls a licence that has a name in the language of the page by it', () => {
    const sold = plainLibrary({ facts: { license: { value: 'Proprietary', source: ['docs'] } } });
    const { groups } = toFindData([sold], 'zh', getMessages('zh'), plainLexicon, '2026-11-25');
    expect(groups.find(({ id }) => id === 'license')!.subjects).toEqual([
      ['license:Proprietary', '商业许可（专有）'],
    ]);
  });

  it('are subjects in groups: languages, dimensions by their groups, licences, states', () => {
    expect(dataIn('en').groups).toEqual([
      {
        id: 'language',
        name: 'Language',
        subjects: [
          ['language:C++', 'C++'],
          ['language:R', 'R'],
        ],
      },
      { id: 'programming', name: 'Programming model', subjects: [['vmap', 'Batching']] },
      {
        id: 'hardware',
        name: 'Hardware',
        subjects: [
          ['tpu', 'Google TPU'],
          ['amd_gpu', 'AMD GPU'],
        ],
      },
      { id: 'license', name: 'Licence', subjects: [['license:MIT', 'MIT']] },
      {
        id: 'status',
        name: 'Status',
        subjects: [
          ['status:active', 'Active'],
          ['status:maintenance', 'Maintenance mode'],
          ['status:retired', 'Retired'],
        ],
      },
    ]);
    expect(dataIn('zh').groups.at(-1)!.subjects[2]).toEqual(['status:retired', '已退役']);
  });

  it('are what a text can mean: what was written for it first, then turns, values, libraries and dimensions by name, id and aliases', () => {
    expect(dataIn('en').senses).toEqual([
      ['*amd_gpu|tpu', 'vmap', 'card'],
      ['vmap', '', 'batch'],
      ['turn:no', '', 'no'],
      ['turn:except', ''],
      ['turn:irrelevant', ''],
      ['turn:wish', '', 'ideally'],
      ['turn:must', ''],
      ['turn:or', '', 'or'],
      ...['either', 'but', 'then', 'besides', 'doubt', 'ask', 'whether', 'allowed', 'surely'].map((turn) => [
        `turn:${turn}`,
        '',
      ]),
      ['joins', '', 'and'],
      ['-license:Proprietary', '', 'Open-Source'],
      ['language:C++', '', 'cpp'],
      ['language:C++', '', 'C++'],
      ['language:R', '', 'R'],
      ['license:MIT', '', 'MIT'],
      ['status:active', '', 'Active', '活跃'],
      ['status:maintenance', '', 'Maintenance mode', '仅维护'],
      ['status:retired', '', 'Retired', '已退役'],
      [`library:${library.id}`, '', library.name, ...library.aliases],
      ['library:empty', '', 'Empty', ...library.aliases],
      ['vmap', '', 'Batching', '批处理', 'vmap', 'per-example'],
      ['tpu', '', 'Google TPU', 'tpu', 'Tensor Processing Unit', 'T'],
      ['amd_gpu', '', 'AMD GPU', 'amd gpu'],
      ['nothing', '', 'what', 'team'],
    ]);
    expect(dataIn('en').resources).toEqual(['tpu', 'amd_gpu', 'wsl']);
  });

  it('are shelf lives, the day, and what an address may name', () => {
    const { shelfLives, built, vocabulary } = dataIn('en');
    expect(shelfLives).toEqual({ license: 730, vmap: 365, tpu: 120, amd_gpu: 120 });
    expect(built).toBe('2026-11-25');
    expect(vocabulary).toEqual({ ...toVocabulary([library]), libraries: [library.id, 'empty'], others: [] });
  });
});

describe('names without a profile', () => {
  it('are known by their ids, which an address may say, and by what they are, which a page says', () => {
    const name = (id: string) => ({
      id,
      name: id.toUpperCase(),
      kind: 'runtime' as const,
      status: 'unknown' as const,
      what: `${id} is made up.`,
      instead: ['plain'],
      checked: '2026-11-20',
      sources: [],
    });
    const { vocabulary, others } = toFindData(
      [library],
      'en',
      getMessages('en'),
      plainLexicon,
      '2026-11-25',
      [name('cat'), name('dog')],
    );
    expect(vocabulary.others).toEqual(['cat', 'dog']);
    expect(others).toEqual([
      { id: 'cat', name: 'CAT', what: 'cat is made up.' },
      { id: 'dog', name: 'DOG', what: 'dog is made up.' },
    ]);
  });
});

describe('the facts of the finder', () => {
  it('are its data without what a text can mean: every page has that already', () => {
    const { records, vocabulary, groups, shelfLives, built } = dataIn('en');
    expect(toFindFacts(dataIn('en'))).toEqual({ records, vocabulary, groups, shelfLives, built });
  });
});
