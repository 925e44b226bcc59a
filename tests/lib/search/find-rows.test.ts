import { describe, expect, it } from 'vitest';
import { getLexicon } from '@/lib/content/load';
import { createSearch } from '@/lib/search/engine';
import { prepare } from '@/lib/search/prepare';
import { toSearchIndex } from '@/lib/search/records';
import type { SearchIndex, SearchRecord } from '@/lib/search/types';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/plain-library';

const row = (
  library: string,
  kind: SearchRecord['kind'],
  anchor: string,
  title: string,
  text = '',
): SearchRecord => ({
  library,
  kind,
  anchor,
  title,
  text,
  aliases: [],
});
const about = (id: string, name: string) => ({ id, name, aliases: [], summary: '', hue: 'slate' });
const index: SearchIndex = {
  libraries: [about('ant', 'Ant'), about('bee', 'Beehive')],
  records: [
    row('ant', 'library', '', 'Ant', 'Builds hills.'),
    { ...row('ant', 'fact', 'tpu', 'Tunnels', 'Deep ones.'), support: 'no' },
    row('ant', 'user', 'user-forest', 'Forest', 'Lives with ants.'),
    row('ant', 'install', 'install', 'Hill', 'dig here'),
    row('bee', 'library', '', 'Beehive', 'Makes honey.'),
    { ...row('bee', 'fact', 'tpu', 'Tunnels', 'Of wax.'), support: 'yes' },
    row('bee', 'fact', 'honey', 'Honey', 'Sweet.'),
    row('bee', 'user', 'user-forest', 'Meadow', 'Full of flowers.'),
  ],
  questions: getLexicon('en').vocabulary,
  dimensionAliases: { tpu: ['Galleries', '隧道'] },
};
const search = createSearch(index);
const first = (typed: string) =>
  search(typed).map(({ library, hits }) => `${library.id}#${hits[0]!.record.anchor}`);

describe('what a search finds first', () => {
  it.each([
    ['beehive', ['bee#']],
    ['tunnels', ['bee#tpu', 'ant#tpu']],
    ['galleries', ['bee#tpu', 'ant#tpu']],
    ['隧道', ['bee#tpu', 'ant#tpu']],
    ['ant tunnels', ['ant#tpu']],
    ['tunels', ['bee#tpu', 'ant#tpu']],
    ['beehvie', ['bee#']],
    ['who uses ant', ['ant#user-forest']],
    ['install ant', ['ant#install']],
    ['honey', ['bee#honey']],
    ['who', ['ant#user-forest', 'bee#user-forest']],
    ['tunnels zebra', ['bee#tpu', 'ant#tpu']],
    ['tunnels zebra quark', []],
    ['zebra', []],
    ['', []],
    ['?', []],
  ])('%j: %j', (typed, expected) => {
    expect(first(typed)).toEqual(expected);
  });

  it('marks title and text, and shows at most twenty rows a library', () => {
    const [group] = search('honey');
    expect(group!.hits[0]).toMatchObject({ titleRanges: [[0, 5]], textRanges: [] });
    const many = createSearch({
      libraries: [about('ant', 'Ant')],
      records: Array.from({ length: 25 }, (_, at) => row('ant', 'fact', `a${at}`, `Tunnel ${at}`)),
      questions: getLexicon('en').vocabulary,
      dimensionAliases: {},
    });
    expect(many('tunnel')[0]!.hits).toHaveLength(20);
  });
});

describe('what a typo is mended to', () => {
  it('are Latin words of three letters of names, titles and other names; events and prose aside', () => {
    const { vocabulary, hanTerms } = prepare({
      ...index,
      records: [
        ...index.records,
        row('ant', 'prose', 'what', 'Prosaic', ''),
        row('ant', 'history', 'history', 'Happened', ''),
        row('ant', 'benchmark', 'benchmarks', 'Measured 测量', ''),
        row('ant', 'ecosystem', 'ecosystem-x', 'Io 深隧道', ''),
      ],
    });
    expect([...vocabulary].sort()).toEqual(
      [
        'ant',
        'beehive',
        'bee',
        'forest',
        'galleries',
        'hill',
        'honey',
        'meadow',
        'measured',
        'tunnels',
      ].sort(),
    );
    expect(hanTerms).toEqual(['深隧道', '隧道']);
  });
});

describe('the rows of a library', () => {
  const cited = { source: ['docs'] };
  const library = plainLibrary({
    aliases: ['PL'],
    facts: {
      tpu: { support: 'partial', note: 'By a plug-in.', ...cited },
      steward: { value: 'Nobody', note: 'Since ever.', ...cited },
    },
    install: [{ target: 'CPU', command: 'dig', ...cited }],
    ecosystem: [{ name: 'Part A', role: 'A part', status: 'active', url: 'https://part.example/', ...cited }],
    users: [
      {
        organisation: 'The Forest',
        known_as: 'Forest',
        also: ['The Forest', 'Wood'],
        sector: 'trees',
        use: 'Grows.',
        ...cited,
      },
    ],
    benchmarks: [{ claim: 'Is fast', figure: '1 s', setting: 'One hill', year: 2025, by: 'x', ...cited }],
    history: [{ date: '2019', event: 'First.', ...cited }],
    prose:
      '\n## What it is\n\nA **plain** [link](https://a.example/) [@docs].\n\nMore `code`.\n\n## Who uses it\n\n',
  });
  const { records, libraries, dimensionAliases } = toSearchIndex(
    [library],
    'en',
    getMessages('en'),
    getLexicon('en'),
  );
  const of = (kind: SearchRecord['kind']) =>
    records
      .filter((record) => record.kind === kind)
      .map(({ anchor, title, text, aliases }) => [anchor, title, text, aliases]);

  it('are its name, facts, users, parts, commands, measurements, events and prose as plain text', () => {
    expect(of('library')).toEqual([['', 'Plain', 'A plain library.', ['PL']]]);
    expect(of('user')).toEqual([['user-forest', 'The Forest', 'Grows.', ['trees', 'Wood']]]);
    expect(of('ecosystem')).toEqual([['ecosystem-part-a', 'Part A', 'A part', []]]);
    expect(of('install')).toEqual([['install', 'CPU', 'dig', []]]);
    expect(of('benchmark')).toEqual([['benchmarks', 'Is fast', '1 s; One hill', []]]);
    expect(of('history')).toEqual([['history', '2019', 'First.', []]]);
    expect(of('prose').map(([, title, text]) => [title, text])).toEqual([
      ['What it is', 'A plain link.'],
      ['What it is', 'More code.'],
    ]);
    expect(libraries).toEqual([
      { id: 'plain', name: 'Plain', aliases: ['PL'], summary: 'A plain library.', hue: 'slate' },
    ]);
  });

  it('have an answer, or a value in words', () => {
    const fact = (id: string) => records.find(({ kind, anchor }) => kind === 'fact' && anchor === id)!;
    expect(fact('tpu')).toMatchObject({ text: 'By a plug-in.', support: 'partial' });
    expect(fact('steward').text).toBe('Nobody. Since ever.');
    expect(fact('steward')).not.toHaveProperty('support');
    expect(fact('vmap')).toMatchObject({ text: '', support: 'unknown' });
    expect(dimensionAliases.reverse_ad).toContain('reverse ad');
    expect(dimensionAliases.reverse_ad!.join()).not.toMatch(/fanxiang/);
  });
});
