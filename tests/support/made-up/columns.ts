import type { Cell, Column } from '@/lib/fact/column';
import type { RowGroup } from '@/lib/compare/rows';

/** Gives a cell with one source. */
export function cell(state: Cell['state'], text: string, note?: string): Cell {
  return {
    state,
    text,
    ...(note ? { note } : {}),
    ...(state === 'unknown'
      ? { sources: [] }
      : {
          checked: '2026-11-20',
          sources: [
            { number: 1, title: 'Docs', publisher: 'Project', url: 'https://docs.example/', date: '2026-10' },
          ],
        }),
  };
}

/** Gives a column with the given cells. */
export function column(id: string, name: string, cells: Record<string, Cell>): Column {
  return {
    id,
    name,
    hue: 'slate',
    summary: `${name}.`,
    version: '1.0',
    released: '2026-10',
    status: 'active',
    bases: [],
    checked: '2026-11-20',
    built: '2026-11-25',
    ages: [{ checked: '2026-11-20', shelfLife: 365, count: 3 }],
    cells,
  };
}

/** Rows that the made-up columns have. */
export const groups: RowGroup[] = [
  {
    id: 'identity',
    name: 'Identity',
    rows: [
      {
        id: 'license',
        group: 'identity',
        name: 'Licence',
        question: 'Which?',
        support: false,
        shelfLife: 730,
      },
    ],
  },
  {
    id: 'hardware',
    name: 'Hardware',
    rows: [
      { id: 'tpu', group: 'hardware', name: 'Google TPU', question: 'TPU?', support: true, shelfLife: 120 },
      { id: 'cpu', group: 'hardware', name: 'CPU', question: 'CPU?', support: true, shelfLife: 120 },
      {
        id: 'intel_gpu',
        group: 'hardware',
        name: 'Intel GPU',
        question: 'Intel?',
        support: true,
        shelfLife: 120,
      },
    ],
  },
];

/** Two made-up columns: one row the same, one unknown in both, two that differ. */
export const left = column('left', 'Left', {
  license: cell('value', 'MIT'),
  tpu: cell('yes', 'Yes'),
  cpu: cell('yes', 'Yes'),
  intel_gpu: cell('unknown', 'Unknown'),
});
export const right = column('right', 'Right', {
  license: cell('value', 'Apache-2.0'),
  tpu: { ...cell('partial', 'Partial', 'Only | in part.'), partly: 'limited' },
  cpu: cell('yes', 'Yes'),
  intel_gpu: cell('unknown', 'Unknown'),
});
