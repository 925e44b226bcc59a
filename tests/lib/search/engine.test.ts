import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/search/engine';
import type { SearchGroup } from '@/lib/search/types';
import { expectWholeHits } from '../../support/search/expect-whole-hits';
import { insects, searchLibrary, searchRow } from '../../support/search/insects';

let search: (query: string) => SearchGroup[];

beforeEach(() => {
  search = createSearch(insects);
});

describe('the search', () => {
  it('gives nothing for nothing', () => {
    expect(['', ' ', '\t', '?!', '...'].map((query) => search(query).length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('puts yes before partial before no before unknown', () => {
    const answers = ['unknown', 'no', 'yes', 'partial'] as const;
    const found = createSearch({
      ...insects,
      libraries: answers.map((answer) => searchLibrary(answer, `Bug that says ${answer}`)),
      records: answers.map((support) => ({ ...searchRow(support, 'fact', 'wax', 'Wax'), support })),
    })('Wax');
    expect(found.map(({ hits }) => hits[0]!.record.support)).toEqual(['yes', 'partial', 'no', 'unknown']);
  });

  it('marks what matched', () => {
    const hit = search('honey')[0]!.hits[0]!;
    expect(hit.titleRanges.map(([start, end]) => hit.record.title.slice(start, end))).toEqual(['Honey']);
  });

  it('never throws, and every hit leads to a row that exists', () => {
    const rows = new Set(insects.records);
    const word = fc.constantFrom(
      'ant',
      'honey',
      'TUNNELS',
      'galleries',
      '隧道',
      'İ',
      'ﬁ',
      '(',
      '\\',
      '[a-z]+',
      '😀',
      'tunnles',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.oneof(word, fc.string({ maxLength: 8 }))).map((words) => words.join(' ')),
        ),
        (query) => expectWholeHits(search(query), rows),
      ),
      // Fewer where a setup says so.
      { numRuns: fc.readConfigureGlobal().numRuns ?? 200 },
    );
  });
});
