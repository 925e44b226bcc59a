import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/content/collection';
import { checkContent } from '@/lib/content/check';
import { toCell, toColumn } from '@/lib/fact/column';
import { getMessages } from '@/lib/i18n/locales-fs';
import { withContent } from '../../support/content-folder';
import { plainLibrary } from '../../support/made-up/plain-library';

const messages = getMessages('en');

describe('what else was found about a library', () => {
  const columnOf = (said: Partial<Library>) => toColumn(plainLibrary(said), 'en', messages, '2026-11-25');
  const watched = { id: 'plain', name: 'Plain', profiled: true };

  it('is its place in the article and its measured years', () => {
    const years = [{ year: 2025, commits: 12, people: 3 }];
    const record = {
      repository: 'https://plain.example/code',
      commit: 'c0ffee'.padEnd(40, '0'),
      cut: '2026-11-20',
      years,
      people: 3,
      left_out: { merges: 0, robots: 0, robot_names: [], collective: 0, collective_names: [] },
      tags: { all: 0, releases: 0, preliminary: 0 },
    };
    const column = columnOf({ article: 'presupposed', vitals: { ...watched, record } });
    expect([column.article, column.vitals]).toEqual(['presupposed', years]);
  });

  it('is left out where the article is silent and nothing was measured', () => {
    expect(columnOf({})).not.toHaveProperty('article');
    expect(columnOf({})).not.toHaveProperty('vitals');
    expect(columnOf({ vitals: { ...watched, not_measured: 'not-public' } })).not.toHaveProperty('vitals');
  });

  it('is what a machine found of each fact in its sources', () => {
    const tpu = { state: 'part', on: '2026-11-24', commits: ['c0ffee1'], lost: ['v5e'] } as const;
    const { cells } = columnOf({
      facts: { tpu: { support: 'yes', source: ['docs'] }, vmap: { support: 'yes', source: ['docs'] } },
      checks: { tpu },
    });
    expect(cells.tpu!.check).toEqual(tpu);
    expect(cells.vmap).not.toHaveProperty('check');
  });
});

describe('a made-up library in one file', () => {
  it('reaches cards and comparison without a change elsewhere', () => {
    withContent({}, (folder) => {
      const madeup = checkContent(folder, '2026-11-24').collection.libraries[0]!;
      const column = toColumn(madeup, 'en', messages, '2026-11-24');
      expect(column).toMatchObject({ id: 'madeup', version: '2.10', status: 'active' });
      expect(column.cells.tpu).toMatchObject({
        state: 'partial',
        note: 'Only in the tests.',
        checked: '2026-11-20',
        sources: [{ number: 1, title: 'Documentation' }],
      });
      expect(toCell(madeup, 'cuda_on_mars', 'en', messages)).toEqual({
        state: 'unknown',
        text: 'Unknown',
        sources: [],
      });
    });
  });
});
