import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getLexicon } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { createSearch } from '@/lib/search/engine';
import { toSearchIndex } from '@/lib/search/records';
import type { SearchGroup, SearchIndex } from '@/lib/search/types';
import { today } from '@/lib/today';

let index: SearchIndex;
let search: (query: string) => SearchGroup[];

beforeAll(() => {
  const { collection } = checkContent('content', today());
  index = toSearchIndex(collection.libraries, 'en', getMessages('en'), getLexicon('en'));
  search = createSearch(index);
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
