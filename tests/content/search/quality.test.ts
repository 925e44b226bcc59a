import { beforeAll, describe, expect, it } from 'vitest';
import { getLexicon, getLibraries } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { createSearch } from '@/lib/search/engine';
import { toSearchIndex } from '@/lib/search/records';
import type { SearchAnswer, SearchIndex } from '@/lib/search/types';
import { expectWholeHits } from '../../support/search/expect-whole-hits';
import { whole } from '../../support/whole';
import { measureNonsense, measureQueries, measureTypos } from './quality';
import { expectedHits, nonsense } from './queries';
import { chineseHits } from './queries-zh';

let index: SearchIndex;
let search: (query: string) => SearchAnswer;
let chinese: (query: string) => SearchAnswer;

beforeAll(() => {
  index = toSearchIndex(getLibraries('en'), 'en', getMessages('en'), getLexicon('en'));
  search = createSearch(index);
  chinese = createSearch(toSearchIndex(getLibraries('zh'), 'zh', getMessages('zh'), getLexicon('zh')));
});

describe('the rows of the real profiles', () => {
  it('are clean text: no mark-up, no citation, no gap where a citation stood', () => {
    // A command may end in the path of the folder that one stands in.
    for (const { text, library, kind } of index.records)
      expect(kind === 'install' ? text.replace(/ \.$/, '') : text, library).not.toMatch(
        /\[@|\]\(| [.,;:](\s|$)|\s{2}/,
      );
  });

  it('are what every hit leads to, its marks within its texts', () => {
    const rows = new Set(index.records);
    for (const { query } of expectedHits) expectWholeHits(search(query).groups, rows);
  });
});

describe('quality on the real profiles', () => {
  it.each(['JAX怎么样啊', 'PyTorch怎么样呀', 'JAX行吗', 'MXNet还能用么'])(
    'a Chinese question leaves no piece of itself as a word that was not found: %s',
    (question) => {
      const { groups, dropped } = chinese(question);
      expect([groups.length > 0, dropped]).toEqual([true, []]);
    },
  );

  it.each(['张量', '算子', '后端', '模块', '数组'])(
    'a Chinese word of the field that no dimension is called by finds what speaks of it: %s',
    (word) => {
      const [first] = chinese(word).groups;
      expect(first?.hits.some(({ record: { title, text } }) => `${title} ${text}`.includes(word))).toBe(true);
    },
  );

  it('asks enough', () => {
    expect(expectedHits.length).toBeGreaterThanOrEqual(80);
    expect(nonsense).toHaveLength(20);
  });

  it('has the expected row first for 95 % of the queries', () => {
    const { first, queries, misses } = measureQueries(search);
    expect(first / queries, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('forgives 97 % of single-letter typos of names: each 41st, with npm run test:all each', () => {
    const nth = whole ? 1 : 41;
    const { first, queries } = measureTypos(search, index, nth);
    expect(queries).toBeGreaterThan(4000 / nth);
    expect(first / queries).toBeGreaterThanOrEqual(0.97);
  }, 600_000);

  it('finds nothing for nonsense, one query at most excepted', () => {
    expect(measureNonsense(search).length).toBeLessThanOrEqual(1);
  });
});

describe('quality in Chinese', () => {
  it('has the expected row first for 95 % of the queries: names, features, users, questions, mixed ones, pinyin', () => {
    expect(chineseHits.length).toBeGreaterThanOrEqual(60);
    const { first, queries, misses } = measureQueries(chinese, chineseHits);
    expect(first / queries, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds nothing for nonsense, one query at most excepted', () => {
    expect(measureNonsense(chinese).length).toBeLessThanOrEqual(1);
  });

  it('knows an organisation by its names of both languages, in both editions', () => {
    for (const run of [search, chinese]) {
      for (const [query, anchor] of [
        ['AstraZeneca', 'user-astrazeneca'],
        ['阿斯利康', 'user-astrazeneca'],
        ['空客', 'user-airbus'],
        ['空中客车', 'user-airbus'],
        ['特斯拉', 'user-tesla'],
      ] as const) {
        expect(run(query).groups[0]?.hits[0]?.record.anchor, query).toContain(anchor);
      }
    }
  });

  it('cuts a run that is unknown as a whole into words, and says which of them it left out', () => {
    expect(chinese('推理性能对比').groups[0]?.hits.length).toBeGreaterThan(0);
    expect(chinese('红烧肉做法').groups).toEqual([]);
    expect(chinese('红烧肉').dropped).toEqual(['红烧肉']);
  });
});
