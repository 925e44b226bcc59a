import { describe, expect, it } from 'vitest';
import type { ComparedLibrary, Measurement } from '@/lib/compare/compared';
import { sharedMeasurements } from '@/lib/compare/measurements';
import { paperSources } from '@/lib/compare/paper-sources';
import { cell, column, groups, left, right } from '../../support/made-up/columns';

const measured = (id: string, year: number, ...sides: string[]): Measurement => ({
  id,
  claim: id,
  figure: '1 s',
  setting: 'One machine.',
  by: 'Somebody',
  year,
  sides: sides.map((side) => side.split(' ')),
  sources: [],
});
const library = (id: string, measurements: Measurement[]): ComparedLibrary => ({
  ...column(id, id, {}),
  decision: {
    chooseWhen: [],
    avoidWhen: [],
    languages: [],
    tasks: [],
    measurements,
    bridges: [],
  },
});

describe('measurements that set two of the compared libraries side by side', () => {
  it('stand once, the newest first; what measures only one of them does not count', () => {
    const columns = [
      library('a', [measured('old', 2019, 'a', 'b'), measured('foreign', 2025, 'a', 'z')]),
      library('b', [measured('old', 2019, 'a', 'b'), measured('new', 2024, 'b', 'a', 'z')]),
      column('c', 'c', {}),
    ];
    expect(sharedMeasurements(columns).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('are not those of one on top of the other; on two bases they are', () => {
    const stacked = [measured('on a', 2024, 'a', 'b a', 'z'), measured('on both', 2023, 'z a', 'z b')];
    const columns = [library('a', stacked), library('b', stacked)];
    expect(sharedMeasurements(columns).map(({ id }) => id)).toEqual(['on both']);
  });
});

describe('the sources of a comparison on paper', () => {
  const source = (number: number) => ({ number, title: `T${number}`, publisher: 'P' });
  it('are numbered through all libraries in the order in which the table cites them, each once', () => {
    const columns = [
      {
        ...left,
        cells: {
          ...left.cells,
          tpu: { ...cell('yes', 'Yes'), sources: [source(4), source(1)] },
          cpu: { ...cell('yes', 'Yes'), sources: [source(4), source(7)] },
          license: { ...cell('value', 'MIT'), sources: [] },
        },
      },
      right,
    ];
    const { libraries, numbersOf } = paperSources(groups, columns);
    expect(libraries.map(({ name, sources }) => [name, ...sources.map(({ number }) => number)])).toEqual([
      ['Left', 4, 1, 7],
      ['Right', 1],
    ]);
    expect([
      numbersOf('left', 'tpu'),
      numbersOf('left', 'cpu'),
      numbersOf('right', 'cpu'),
      numbersOf('left', 'nothing'),
    ]).toEqual([[1, 2], [1, 3], [4], []]);
  });
});
