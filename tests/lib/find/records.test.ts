import { describe, expect, it } from 'vitest';
import type { Lexicon } from '@/lib/content/language/lexicon';
import type { Dimension } from '@/lib/dimensions/types';
import { toFilterRecord, toVocabulary } from '@/lib/filter/records';
import { toFindData } from '@/lib/find/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/made-up/plain-library';

const dimension = (said: Partial<Dimension>): Dimension => ({
  id: 'tpu',
  group: 'hardware',
  kind: 'support',
  shelfLife: 120,
  name: 'Google TPU',
  question: '?',
  aliases: [],
  ...said,
});
const lexicon: Lexicon = {
  dimensions: [
    dimension({ id: 'license', group: 'identity', kind: 'license', shelfLife: 730, name: 'Licence' }),
    dimension({
      id: 'vmap',
      group: 'programming',
      shelfLife: 365,
      name: 'Batching',
      aliases: ['per-example'],
    }),
    dimension({ aliases: ['Tensor Processing Unit', 'T'] }),
    dimension({ id: 'amd_gpu', name: 'AMD GPU' }),
  ],
  names: { license: ['Licence'], vmap: ['Batching', '批处理'], tpu: ['Google TPU'], amd_gpu: ['AMD GPU'] },
  vocabulary: {
    question: ['what'],
    filler: ['team'],
    rows: { user: ['who'], install: [], benchmark: [], history: [] },
    turns: { no: ['without'], wish: ['ideally'], must: ['must'] },
    values: { '-license:Proprietary': ['Open-Source'], 'language:C++': ['cpp'] },
    senses: [
      { means: '*amd_gpu|tpu', instead: 'vmap', says: ['card'], example: 'a card' },
      { means: 'vmap', says: ['batch'], example: 'a batch' },
    ],
    near: {
      ...{ no: ['no'], irrelevant: [], wish: ['ideally'], must: [], or: ['or'], either: [], but: [] },
      ...{
        then: [],
        besides: [],
        doubt: [],
        ask: [],
        except: [],
        whether: [],
        allowed: [],
        surely: [],
        joins: ['and'],
      },
    },
  },
};
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
    lexicon,
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

describe('what the finder knows beside the libraries', () => {
  it('calls a licence that has a name in the language of the page by it', () => {
    const sold = plainLibrary({ facts: { license: { value: 'Proprietary', source: ['docs'] } } });
    const { groups } = toFindData([sold], 'zh', getMessages('zh'), lexicon, '2026-11-25');
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
