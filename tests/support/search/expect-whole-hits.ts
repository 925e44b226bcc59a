import { expect } from 'vitest';
import type { SearchGroup, SearchRecord } from '@/lib/search/types';

/** Takes what a search found and the rows of its index; expects every hit to be one of them, and its marks to lie in its texts, in order. */
export function expectWholeHits(groups: readonly SearchGroup[], rows: ReadonlySet<SearchRecord>): void {
  for (const { library, hits } of groups) {
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
}
