import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import type { Library } from '@/lib/content/collection';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toSearchIndex } from '@/lib/search/records';
import type { SearchRecord } from '@/lib/search/types';
import { withContent } from '../../support/content-folder';
import { plainLibrary } from '../../support/made-up/plain-library';
import { insectLexicon } from '../../support/search/insects';

const cited = { source: ['docs'] };
const library = plainLibrary({
  aliases: ['PL'],
  facts: {
    deep_tunnels: { support: 'partial', partly: 'third-party', note: 'By a plug-in.', ...cited },
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
    '\n## What it is\n\nA **plain** [link](https://a.example/) [@docs].\n\nMore `code_name` and _stress_.\n\n## Who uses it\n\n',
});

const indexOf = (one: Library, locale = 'en') =>
  toSearchIndex([one], locale, getMessages(locale), insectLexicon);
const rowsOf = (kind: SearchRecord['kind'], one = library, locale = 'en') =>
  indexOf(one, locale)
    .records.filter((record) => record.kind === kind)
    .map(({ anchor, title, text, aliases }) => [anchor, title, text, aliases]);

describe('the rows of a library', () => {
  it('are its name, facts, users, parts, commands, measurements, events and prose as plain text', () => {
    expect(rowsOf('library')).toEqual([['', 'Plain', 'A plain library.', ['PL']]]);
    expect(rowsOf('user')).toEqual([['user-forest', 'The Forest', 'Grows.', ['trees', 'Wood']]]);
    expect(rowsOf('ecosystem')).toEqual([['ecosystem-part-a', 'Part A', 'A part', []]]);
    expect(rowsOf('install')).toEqual([['install', 'CPU', 'dig', []]]);
    expect(rowsOf('benchmark')).toEqual([['benchmarks', 'Is fast', '1 s; One hill', []]]);
    expect(rowsOf('history')).toEqual([['history', '2019', 'First.', []]]);
    expect(rowsOf('prose')).toEqual([
      ['what-it-is', 'What it is', 'A plain link.', []],
      ['what-it-is', 'What it is', 'More code_name and stress.', []],
    ]);
    expect(indexOf(library).libraries).toEqual([
      { id: 'plain', name: 'Plain', aliases: ['PL'], summary: 'A plain library.', hue: 'slate' },
    ]);
  });

  it('belong to a library whose state and bases are told where it is not active or stands on something', () => {
    const status = { ...library.facts.status, value: 'retired' as const, source: [] };
    const stands = { ...library, facts: { ...library.facts, status }, bases: [{ id: 'wood', name: 'Wood' }] };
    expect(indexOf(stands).libraries).toMatchObject([{ id: 'plain', status: 'retired', bases: ['wood'] }]);
    const stateOf = (value: 'active' | 'maintenance') =>
      indexOf({ ...library, facts: { ...library.facts, status: { ...status, value } } }).libraries[0]!.status;
    expect([stateOf('maintenance'), stateOf('active')]).toEqual(['maintenance', undefined]);
  });

  it('come with the words for what has ended and for not, if a language has any', () => {
    const vocabulary = {
      ...insectLexicon.vocabulary,
      turns: { no: ['not'], wish: [], must: [] },
      values: { 'status:retired': ['out of use'] },
    };
    const index = toSearchIndex([library], 'en', getMessages('en'), { ...insectLexicon, vocabulary });
    expect(index.questions).toMatchObject({ ended: ['out of use'], not: ['not'] });
    expect(indexOf(library).questions.ended).toBeUndefined();
  });

  it('have an answer, or a value in words', () => {
    const { records } = indexOf(library);
    const fact = (id: string) => records.find(({ kind, anchor }) => kind === 'fact' && anchor === id)!;
    expect(fact('deep_tunnels')).toMatchObject({
      title: 'Tunnels',
      text: 'By a plug-in.',
      support: 'partial',
      answer: 'Partial (third party)',
    });
    expect(fact('steward').text).toBe('Nobody. Since ever.');
    expect(fact('steward')).not.toHaveProperty('support');
    expect(fact('wings')).toMatchObject({ text: '', support: 'unknown' });
  });

  it('hold no mark-up, no citation, and no gap where a citation stood', () => {
    const prose = (text: string) =>
      rowsOf('prose', plainLibrary({ prose: `## What it is\n\n${text}\n` })).map(([, , plain]) => plain);
    expect(prose('It digs [@docs, @paper], then\n  rests [@pack]; *often* [@docs]: yes.')).toEqual([
      'It digs, then rests; often: yes.',
    ]);
    expect(prose('Runs on .NET [@docs]. Reads `.dig` files, `.5` of them.')).toEqual([
      'Runs on .NET. Reads .dig files, .5 of them.',
    ]);
    expect(prose('See [one](https://a.example/) and [two](#wings), `x` > y.')).toEqual([
      'See one and two, x y.',
    ]);
    expect(prose('[@docs]\n\n \n\n**Two**   words')).toEqual(['Two words']);
    expect(prose('One ## is no heading.\n \nTwo.')).toEqual(['One is no heading.', 'Two.']);
  });

  it('lead to the part of the prose that they stand in, also one with a heading of its own', () => {
    const headings = ['A', 'B', 'C', 'D', 'E', 'Own words'].map((title) => `## ${title}  \n\nIn ${title}.\n`);
    expect(rowsOf('prose', plainLibrary({ prose: `Before.\n\n${headings.join('\n')}` }))).toEqual([
      ['what-it-is', 'A', 'In A.', []],
      ['who-uses-it', 'B', 'In B.', []],
      ['why-you-should-know-it', 'C', 'In C.', []],
      ['where-it-stands-today', 'D', 'In D.', []],
      ['what-to-watch-out-for', 'E', 'In E.', []],
      ['own-words', 'Own words', 'In Own words.', []],
    ]);
  });
});

describe('names without a profile', () => {
  const other = { kind: 'layer', instead: ['plain'], checked: '2026-11-20', sources: [] } as const;
  const others = [
    { ...other, id: 'silk', name: 'Silk', aliases: ['丝路'], what: 'Spins.', status: 'retired' as const },
    { ...other, id: 'web', name: 'Web', what: 'Hangs.', status: 'maintenance' as const },
    { ...other, id: 'net', name: 'Net', what: 'Catches.', status: 'active' as const },
  ].map((one) => ({ ...one, instead: [...one.instead], sources: [] }));
  const othersIn = (locale: string) =>
    toSearchIndex([library], locale, getMessages(locale), insectLexicon, others).others;

  it('come with what they are, and with their state where they are not active', () => {
    expect(othersIn('en')).toEqual([
      { id: 'silk', name: 'Silk', aliases: ['丝路'], what: 'Spins.', status: 'retired' },
      { id: 'web', name: 'Web', aliases: [], what: 'Hangs.', status: 'maintenance' },
      { id: 'net', name: 'Net', aliases: [], what: 'Catches.' },
    ]);
    expect(othersIn('en')[2]).not.toHaveProperty('status');
    expect(indexOf(library).others).toEqual([]);
  });

  it('are typed in Latin letters too where one reads Chinese', () => {
    expect(othersIn('zh').map(({ aliases }) => aliases)).toEqual([['丝路', 'silu', 'si lu', 'sl'], [], []]);
  });
});

describe('other words for a dimension', () => {
  it('are its names in every language, its aliases and its id as words, each once', () => {
    const { dimensionAliases, questions } = indexOf(library);
    expect(dimensionAliases).toEqual({
      deep_tunnels: ['Tunnels', '隧道', 'galleries', '地道', 'deep tunnels'],
      steward: ['Steward', '管家', 'steward'],
      wings: ['Wings', '翅膀', 'wings'],
    });
    expect(questions).toEqual({
      question: insectLexicon.vocabulary.question,
      filler: [],
      rows: insectLexicon.vocabulary.rows,
    });
  });
});

it('words that are not missed are those of questions and those near what turns them', () => {
  const { near } = insectLexicon.vocabulary;
  const vocabulary = {
    ...insectLexicon.vocabulary,
    filler: ['please'],
    near: { ...near, no: ['any'], or: ['else'] },
  };
  const { questions } = toSearchIndex([library], 'en', getMessages('en'), { ...insectLexicon, vocabulary });
  expect(questions.filler).toEqual(['please', 'any', 'else']);
});

describe('in Chinese', () => {
  const chinese = {
    ...insectLexicon,
    dimensions: insectLexicon.dimensions.map((dimension, at) => ({
      ...dimension,
      name: ['隧道', '管家', '翅膀'][at]!,
    })),
  };

  it('a name may be typed in Latin letters: joined, by syllables, by initials', () => {
    const { dimensionAliases } = toSearchIndex([library], 'zh', getMessages('zh'), chinese);
    expect(dimensionAliases.deep_tunnels).toEqual([
      ...['Tunnels', '隧道', 'galleries', '地道', 'deep tunnels'],
      ...['suidao', 'sui dao', 'sd', 'didao', 'di dao', 'dd'],
    ]);
    expect(toSearchIndex([library], 'zh-TW', getMessages('zh'), chinese).dimensionAliases).toEqual(
      dimensionAliases,
    );
    const user = { ...library.users[0]!, organisation: '森林公司' };
    expect(rowsOf('user', { ...library, users: [user] }, 'zh')).toEqual([
      [
        'user-forest',
        '森林公司',
        'Grows.',
        ['trees', 'The Forest', 'Wood', 'senlingongsi', 'sen lin gong si', 'slgs'],
      ],
    ]);
    expect(rowsOf('user', { ...library, users: [user] })[0]![3]).toEqual(['trees', 'The Forest', 'Wood']);
  });

  it('parts of a text are put together with Chinese marks', () => {
    expect(rowsOf('benchmark', library, 'zh')).toEqual([['benchmarks', 'Is fast', '1 s；One hill', []]]);
  });
});

describe('a made-up library in one file', () => {
  it('reaches the search without a change elsewhere', () => {
    withContent({}, (folder) => {
      const madeup = checkContent(folder, '2026-11-24').collection.libraries[0]!;
      expect(rowsOf('user', madeup)).toHaveLength(1);
    });
  });
});
