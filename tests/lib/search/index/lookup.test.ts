import { describe, expect, it } from 'vitest';
import { build } from '@/lib/search/index/build';
import { createLookup } from '@/lib/search/index/lookup';
import type { SearchRecord } from '@/lib/search/types';
import { insectLexicon, searchLibrary, searchRow } from '../../../support/search/insects';

/** Takes rows and other names of their library; gives what looks up words in an index of these rows alone. */
function lookupIn(records: readonly SearchRecord[], names: readonly string[] = []) {
  return createLookup(
    build({
      libraries: [searchLibrary('ant', 'Ant Farm', ...names)],
      others: [],
      records,
      questions: insectLexicon.vocabulary,
      dimensionAliases: {},
    }),
  );
}
/** A row of which this is said. */
const row = (said: Partial<SearchRecord> = {}) => ({ ...searchRow('ant', 'fact', 'x', ''), ...said });
const score = (word: string, said: Partial<SearchRecord>) => lookupIn([row(said)])(word).scores[0] ?? 0;

/** For each way in which a word may stand in a row; the stronger ways first, as a person would have them. */
const ways: readonly (readonly [way: string, word: string, said: Partial<SearchRecord>])[] = [
  ['the whole title', 'graphs', { title: 'Graphs' }],
  ['a whole other name', 'graphs', { title: 'Networks', aliases: ['Graphs'] }],
  ['a word of the title', 'graphs', { title: 'Networks of graphs' }],
  ['the beginning of a word of the title', 'gra', { title: 'Networks of graphs' }],
  ['a word of another name', 'graphs', { title: 'Networks', aliases: ['All graphs'] }],
  ['the beginning of a word of another name', 'gra', { title: 'Networks', aliases: ['All graphs'] }],
  ['the inside of the title', 'raph', { title: 'Networks of graphs' }],
  ['the inside of another name', 'raph', { title: 'Networks', aliases: ['All graphs'] }],
  ['the beginning of a word of the text', 'grap', { text: 'All about graphs' }],
  ['the inside of the text', 'raph', { text: 'All about graphs' }],
];

describe('what a row is worth for a word', () => {
  it('falls from way to way', () => {
    const scores = ways.map(([, word, said]) => score(word, said));
    expect(scores[0]).toBeGreaterThan(scores[1]!);
    expect(scores[1]).toBeGreaterThan(scores[2]!);
    expect(scores[2]).toBeGreaterThan(scores[3]!);
    expect(scores[3]).toBeGreaterThan(scores[4]!);
    expect(scores[4]).toBeGreaterThan(scores[5]!);
    expect(scores[5]).toBeGreaterThan(scores[6]!);
    expect(scores[6]).toBeGreaterThan(scores[7]!);
    expect(scores[7]).toBeGreaterThan(scores[8]!);
    expect(scores[8]).toBeGreaterThan(scores[9]!);
    expect(scores[9]).toBeGreaterThan(0);
  });

  it('a word of the text counts more than the beginning of one', () => {
    expect(score('graphs', { text: 'All graphs' })).toBeGreaterThan(score('graph', { text: 'All graphs' }));
  });

  it('a text counts once, by its strongest way', () => {
    expect(score('graph', { text: 'A graph of graphs, graphical' })).toBe(
      score('graph', { text: 'A graph' }),
    );
  });

  it('a row that is called so and speaks of it is worth more than one that is only called so', () => {
    expect(score('graphs', { title: 'Graphs', text: 'All graphs' })).toBeGreaterThan(
      score('graphs', { title: 'Graphs', text: 'All trees' }),
    );
  });

  it.each([
    ['one letter is no beginning', 'g', { title: 'All graphs', aliases: ['The graphs'] }],
    ['three letters are no beginning in a text', 'gra', { text: 'All graphs' }],
    [
      'three letters are nothing inside',
      'rap',
      { title: 'All graphs', aliases: ['The graphs'], text: 'Graphs' },
    ],
    ['another word is nothing', 'trees', { title: 'Graphs', aliases: ['Nets'], text: 'Edges' }],
    ['the end is no beginning', 'aphs', { title: 'A', text: 'B' }],
  ] as const)('%s', (_, word, said) => {
    expect(score(word, said)).toBe(0);
  });

  it('two letters are a beginning', () => {
    expect(score('gr', { title: 'Networks of graphs' })).toBe(score('gra', { title: 'Networks of graphs' }));
    expect(score('gr', { title: 'Networks of graphs' })).toBeGreaterThan(0);
  });

  it('Chinese of any length counts inside', () => {
    expect(score('量化', { title: '支持量化训练' })).toBeGreaterThan(0);
    expect(score('量化', { title: '甲', aliases: ['支持量化训练'] })).toBeGreaterThan(0);
    expect(score('量化', { text: '支持量化训练' })).toBeGreaterThan(0);
  });

  it('puts yes before partial before no before unknown, and a value beside a yes', () => {
    const [yes, partial, no, unknown] = (['yes', 'partial', 'no', 'unknown'] as const).map((support) =>
      score('graphs', { title: 'Graphs', support }),
    );
    expect(yes).toBeGreaterThan(partial!);
    expect(partial).toBeGreaterThan(no!);
    expect(no).toBeGreaterThan(unknown!);
    expect(unknown).toBeGreaterThan(0);
    expect(score('graphs', { title: 'Graphs' })).toBe(yes);
  });

  it('puts facts before parts, parts before install, then measurements, events and prose', () => {
    const kinds = ['fact', 'ecosystem', 'install', 'benchmark', 'history', 'prose'] as const;
    const scores = kinds.map((kind) => score('graphs', { title: 'Graphs', kind }));
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(kinds.length);
    expect(score('graphs', { title: 'Graphs', kind: 'user' })).toBe(scores[0]);
    expect(score('graphs', { title: 'Graphs', kind: 'library' })).toBe(scores[0]);
  });

  it('knows a title of several words written as one', () => {
    expect(score('huggingface', { title: 'Hugging Face' })).toBeGreaterThan(0);
    expect(score('abcd', { title: 'A B C D' })).toBeGreaterThan(0);
    expect(score('abcde', { title: 'A B C D E' })).toBe(0);
    expect(score('甲乙', { title: '甲 乙' })).toBe(0);
  });
});

describe('what the name of a library is worth for a word', () => {
  const name = (word: string) => lookupIn([row()], ['Colony'])(word).names.get(0) ?? 0;

  it('falls from the whole name to a word, a beginning, the inside', () => {
    const scores = [name('colony'), name('farm'), name('colo'), name('olon')];
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(4);
    expect(scores[3]).toBeGreaterThan(0);
  });

  it('knows the name written as one, and the id', () => {
    expect(name('antfarm')).toBe(name('farm'));
    expect(name('ant')).toBe(name('colony'));
    expect(name('ant farm')).toBe(name('colony'));
  });

  it('takes one letter, or three inside, for nothing', () => {
    expect(['c', 'olo', 'bee', 'x'].map(name)).toEqual([0, 0, 0, 0]);
    expect(name('co')).toBe(name('colo'));
  });
});

describe('a word', () => {
  it.each([
    ['of the name of a library', 'farm', {}, true],
    ['of a title', 'graphs', { title: 'Graphs' }, true],
    ['of three letters of a text', 'net', { text: 'A net' }, true],
    ['that begins a word of a text', 'grap', { text: 'All graphs' }, true],
    ['inside a word of a text', 'raph', { text: 'All graphs' }, false],
    ['of three letters that stand nowhere', 'net', { text: 'All graphs' }, false],
    ['of Chinese in a title', '隧道', { title: '深隧道' }, true],
    ['of Chinese in a text', '隧道', { text: '深隧道' }, true],
    ['of three Chinese characters in a text', '隧道网', { text: '深隧道网' }, true],
    ['of Chinese that stands nowhere', '隧道', { text: '蚁穴' }, false],
    ['of Chinese that stands nowhere in one', '隧道网', { title: '隧道 道网', text: '隧道 道网' }, false],
  ])('%s, %s, is sure or not', (_, word, said, isSure) => {
    expect(lookupIn([row(said)])(word).sure).toBe(isSure);
  });

  it('is not looked for inside other words where something is called so', () => {
    const lookup = lookupIn([row({ title: 'Graphs' }), row({ text: 'Hypergraphs' })]);
    expect([...lookup('graphs').rows]).toEqual([0]);
    expect([...lookup('ypergraph').rows]).toEqual([1]);
  });

  it('is remembered for the next key, of the last 24', () => {
    const lookup = lookupIn([row({ title: 'Graphs' })]);
    const first = lookup('graphs');
    for (let at = 1; at < 24; at += 1) lookup(`q${at}`);
    expect(lookup('graphs')).toBe(first);
    lookup('q24');
    const again = lookup('graphs');
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
