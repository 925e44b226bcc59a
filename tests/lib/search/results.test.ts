import { describe, expect, it } from 'vitest';
import { listResults } from '@/lib/search/results';

describe('the list of results', () => {
  it('shows so many rows a library, with its name and colour', () => {
    const hit = (title: string) => ({
      record: { library: 'ant', kind: 'fact' as const, anchor: '', title, text: '', aliases: [] },
      titleRanges: [],
      textRanges: [],
    });
    const library = { id: 'ant', name: 'Ant', aliases: [], summary: '', hue: 'rose' };
    const hits = [hit('a'), hit('b'), hit('c')];
    const old = { ...library, name: 'Old ant', status: 'retired' as const };
    const groups = [
      { library, hits, place: 1, missing: [] },
      { library: old, hits: hits.slice(0, 1), place: 2, missing: [] },
    ];
    const rows = listResults({ groups, dropped: [] }, 2);
    expect(
      rows.map(({ name, hue, record, status, place }) => [name, hue, record.title, status, place]),
    ).toEqual([
      ['Ant', 'rose', 'a', undefined, 1],
      ['Ant', 'rose', 'b', undefined, 1],
      ['Old ant', 'rose', 'a', 'retired', 2],
    ]);
    expect(listResults({ groups, dropped: [] }, 2, 1)).toHaveLength(1);
    expect(listResults({ groups, dropped: [] }, 9, 9)).toHaveLength(4);
  });
});
