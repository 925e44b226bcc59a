import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { librariesInLanguage } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { slugify } from '@/lib/prose/slug';
import { createSearch } from '@/lib/search/engine';
import { findRanges } from '@/lib/search/ranges';
import { toSearchIndex } from '@/lib/search/records';
import { editDistance } from '@/lib/search/typo';
import type { SearchGroup, SearchIndex } from '@/lib/search/types';
import { expectedHits, nonsense } from './queries';
import { measureNonsense, measureQueries, measureTypos } from './quality';
import { chineseHits } from './queries-zh';

let index: SearchIndex;
let search: (query: string) => SearchGroup[];
let chinese: (query: string) => SearchGroup[];

beforeAll(() => {
  const { collection } = checkContent('content', new Date().toISOString().slice(0, 10));
  index = toSearchIndex(collection.libraries, 'en', getMessages('en'));
  search = createSearch(index);
  chinese = createSearch(toSearchIndex(librariesInLanguage(collection, 'zh'), 'zh', getMessages('zh')));
});

describe('rows', () => {
  it('are clean text: no mark-up, no citation, no gap where a citation stood', () => {
    for (const { text, library } of index.records)
      expect(text, library).not.toMatch(/\[@|\]\(| [.,;:](\s|$)|\s{2}/);
  });
});

describe('quality on the real profiles', () => {
  it('asks enough', () => {
    expect(expectedHits.length).toBeGreaterThanOrEqual(80);
    expect(nonsense).toHaveLength(20);
  });

  it('has the expected row first for 95 % of the queries', () => {
    const { first, queries, misses } = measureQueries(search);
    expect(first / queries, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('forgives 97 % of every fourth single-letter typo of names; npm run bench:search asks all', () => {
    const { first, queries } = measureTypos(search, index, 4);
    expect(queries).toBeGreaterThan(1000);
    expect(first / queries).toBeGreaterThanOrEqual(0.97);
  });

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
        expect(run(query)[0]?.hits[0]?.record.anchor, query).toContain(anchor);
      }
    }
  });

  it('looks for pairs of characters where a run as a whole is unknown', () => {
    expect(chinese('推理性能对比')[0]?.hits.length).toBeGreaterThan(0);
    expect(chinese('红烧肉做法')).toEqual([]);
  });
});

describe('the search', () => {
  it('gives nothing for nothing', () => {
    expect(['', ' ', '\t', '?!', '...'].map((query) => search(query).length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('puts yes before partial before no', () => {
    const answers = search('TPU').map(
      ({ hits }) => hits.find(({ record }) => record.anchor === 'tpu')?.record.support,
    );
    expect(answers[0]).toBe('yes');
    expect(answers.indexOf('partial')).toBeLessThan(answers.indexOf('no'));
  });

  it('marks what matched', () => {
    const hit = search('vmap')[0]!.hits[0]!;
    expect(hit.titleRanges.map(([start, end]) => hit.record.title.slice(start, end))).toEqual(['vmap']);
  });

  it('never throws, and every hit leads to a row that exists', () => {
    const rows = new Set(index.records);
    const word = fc.constantFrom(
      'jax',
      'tpu',
      'TPU',
      'onnx',
      '自动微分',
      'İ',
      'ﬁ',
      '(',
      '\\',
      '[a-z]+',
      '😀',
      'pytroch',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.oneof(word, fc.string({ maxLength: 8 }))).map((words) => words.join(' ')),
        ),
        (query) => {
          for (const { library, hits } of search(query)) {
            expect(hits.length).toBeGreaterThan(0);
            for (const { record, titleRanges, textRanges } of hits) {
              expect(rows.has(record)).toBe(true);
              expect(record.library).toBe(library.id);
              for (const [text, ranges] of [
                [record.title, titleRanges],
                [record.text, textRanges],
              ] as const) {
                let at = 0;
                for (const [start, end] of ranges) {
                  expect(start).toBeGreaterThanOrEqual(at);
                  expect(end).toBeGreaterThan(start);
                  expect(end).toBeLessThanOrEqual(text.length);
                  at = end;
                }
              }
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('its parts', () => {
  it('counts a swap as one edit', () => {
    expect([
      editDistance('keras', 'kears', 2),
      editDistance('jax', 'jaxx', 1),
      editDistance('flux', 'lux', 1),
      editDistance('abc', 'xyz', 1),
    ]).toEqual([1, 1, 1, expect.any(Number)]);
    expect(editDistance('abc', 'xyz', 1)).toBeGreaterThan(1);
  });

  it('marks in a text whose folded form is longer', () => {
    expect(findRanges('ﬁne tpu', ['tpu'])).toEqual([[4, 7]]);
  });

  it('makes anchors from names', () => {
    expect(['Google DeepMind (AlphaFold 3)', 'Flax (NNX)', '飞桨 X'].map(slugify)).toEqual([
      'google-deepmind-alphafold-3',
      'flax-nnx',
      '飞桨-x',
    ]);
  });
});
