import { describe, expect, it } from 'vitest';
import { agesOf, listSources, toCell, toColumn } from '@/lib/fact/column';
import type { Fact } from '@/lib/schema/fact';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/made-up/plain-library';

const en = getMessages('en');
const zh = getMessages('zh');
const docs = {
  number: 1,
  title: 'Documentation',
  publisher: 'Plain project',
  url: 'https://plain.example/docs',
};
const paper = {
  number: 2,
  title: 'Paper',
  publisher: 'A university',
  url: 'https://paper.example/',
  date: '2025-03',
};
const pack = { number: 3, title: 'Metadata (plain 2.1)', publisher: 'Index', date: '2026-11-19' };
const cellOf = (fact: Fact, id = 'tpu', words = en, locale = 'en') =>
  toCell(plainLibrary({ facts: { [id]: fact } }), id, locale, words);
const value = (given: string | string[] | { version: string; date: string }): Fact => ({
  value: given,
  source: ['docs'],
});

describe('a fact as a page shows it', () => {
  it('carries everything that the profile says, its sources by number', () => {
    expect(
      cellOf({
        support: 'partial',
        partly: 'third-party',
        note: 'By a plug-in.',
        since: '1.0',
        until: '2.0',
        source: ['pack', 'docs'],
        checked: '2026-11-01',
        disagreement: [
          { says: 'One side.', source: ['docs'] },
          { says: 'The other.', source: ['paper', 'pack'] },
        ],
      }),
    ).toEqual({
      state: 'partial',
      partly: 'third-party',
      text: 'Partial (third party)',
      note: 'By a plug-in.',
      since: '1.0',
      until: '2.0',
      checked: '2026-11-01',
      sources: [pack, docs],
      disagreement: [
        { says: 'One side.', sources: [docs] },
        { says: 'The other.', sources: [paper, pack] },
      ],
    });
  });

  it('leaves out what the profile does not say, and takes the day of the profile', () => {
    expect(cellOf({ support: 'yes', source: ['paper'] })).toEqual({
      state: 'yes',
      text: 'Yes',
      checked: '2026-11-20',
      sources: [paper],
    });
  });

  it('says whose word it is, if only the project speaks', () => {
    expect(cellOf({ support: 'yes', source: ['docs'] }).voice).toBe('project');
    expect(cellOf({ support: 'yes', source: ['docs', 'paper'] })).not.toHaveProperty('voice');
  });

  it('is unknown without a day or a source, if the profile says nothing', () => {
    expect(toCell(plainLibrary(), 'tpu', 'en', en)).toEqual({
      state: 'unknown',
      text: 'Unknown',
      sources: [],
    });
    expect(cellOf({ support: 'unknown' })).toEqual({
      state: 'unknown',
      text: 'Unknown',
      checked: '2026-11-20',
      sources: [],
    });
  });
});

describe('a part under a fact', () => {
  it('is named where it is retired or only maintained', () => {
    const part = { role: 'Serves', url: 'https://part.example/', source: ['docs'] };
    const library = plainLibrary({
      facts: { serving: { support: 'yes', source: ['docs'] }, tpu: { support: 'yes', source: ['docs'] } },
      ecosystem: [
        {
          ...part,
          name: 'Old server',
          status: 'retired',
          ended: '2025-08',
          successor: 'New server',
          carries: ['serving'],
        },
        { ...part, name: 'Kept server', status: 'maintenance', carries: ['serving'] },
        { ...part, name: 'New server', status: 'active', carries: ['serving'] },
      ],
    });
    expect(toCell(library, 'serving', 'en', en).ending).toEqual([
      { name: 'Old server', status: 'retired', ended: '2025-08', successor: 'New server' },
      { name: 'Kept server', status: 'maintenance' },
    ]);
    expect(toCell(library, 'tpu', 'en', en)).not.toHaveProperty('ending');
    expect(toCell({ ...library, facts: {} }, 'serving', 'en', en)).not.toHaveProperty('ending');
    expect(toColumn(library, 'en', en, '2026-11-25').cells.serving!.ending).toHaveLength(2);
  });
});

describe('the value of a fact', () => {
  it.each([
    ['host_languages', ['C++', 'Julia', 'Python'], { text: 'C++, Julia and Python' }],
    ['latest_release', { version: '2.1', date: '2026-10' }, { text: '2.1 (Oct 2026)' }],
    ['first_release', '2016', { text: '2016' }],
    ['first_release', '2016-09-01', { text: '1 Sept 2016' }],
    ['steward', 'Built 2016-09', { text: 'Built 2016-09' }],
    ['steward', '2016-09 or so', { text: '2016-09 or so' }],
    ['website', 'https://plain.example/', { text: 'plain.example', href: 'https://plain.example/' }],
    ['website', 'http://plain.example/a/b', { text: 'plain.example/a/b', href: 'http://plain.example/a/b' }],
    [
      'website',
      'https://archive.example/2020/http://plain.example/',
      {
        text: 'archive.example/2020/http://plain.example',
        href: 'https://archive.example/2020/http://plain.example/',
      },
    ],
    ['steward', 'See https://plain.example/', { text: 'See https://plain.example/' }],
    ['license', 'MIT', { text: 'MIT' }],
    ['license', 'Proprietary', { text: 'Proprietary' }],
    ['status', 'retired', { text: 'Retired' }],
  ] as const)('writes the value of %s, %j, as a reader reads it', (id, given, words) => {
    const { state, text, href } = cellOf(value(given as string), id);
    expect(state).toBe('value');
    expect(href === undefined ? { text } : { text, href }).toEqual(words);
  });

  it('writes values in the language of the page', () => {
    expect(cellOf(value({ version: '2.1', date: '2026-10-02' }), 'latest_release', zh, 'zh').text).toBe(
      '2.1（2026年10月2日）',
    );
    expect(cellOf(value('Proprietary'), 'license', zh, 'zh').text).toBe(zh.licences.Proprietary);
    expect(cellOf(value(['C++', 'Python']), 'host_languages', zh, 'zh').text).toBe('C++和Python');
  });
});

describe('a library as a column', () => {
  it('takes release and status from its facts', () => {
    const library = plainLibrary({
      facts: {
        latest_release: value({ version: '2.1', date: '2026-10-02' }),
        status: value('maintenance'),
        tpu: { support: 'unknown' },
        windows: { support: 'no', note: 'Not there.', source: ['docs'], checked: '2026-01-02' },
      },
    });
    const { cells, ...rest } = toColumn(library, 'en', en, '2026-11-25');
    expect(rest).toEqual({
      id: 'plain',
      name: 'Plain',
      hue: 'slate',
      summary: 'A plain library.',
      version: '2.1',
      released: '2026-10-02',
      status: 'maintenance',
      bases: [],
      checked: '2026-11-20',
      built: '2026-11-25',
      ages: [
        { checked: '2026-11-20', shelfLife: 120, count: 2 },
        { checked: '2026-01-02', shelfLife: 120, count: 1 },
      ],
    });
    expect([cells.windows!.state, cells.tpu!.state, cells.vmap!.state]).toEqual(['no', 'unknown', 'unknown']);
  });

  it('says unknown where the profile says neither', () => {
    const column = toColumn(plainLibrary(), 'en', en, '2026-11-25');
    expect([column.version, column.released, column.status, column.ages]).toEqual([
      'Unknown',
      '',
      'unknown',
      [],
    ]);
    expect(agesOf(plainLibrary({ facts: { tpu: { support: 'unknown' } } }))).toEqual([]);
  });

  it('lists its sources in their order, package metadata with version and day', () => {
    expect(listSources(plainLibrary())).toEqual([
      { id: 'docs', ...docs },
      { id: 'paper', ...paper },
      { id: 'pack', ...pack, read: '2026-11-19', version: '2.1' },
    ]);
  });
});
