import { describe, expect, it } from 'vitest';
import type { ComparedLibrary, Measurement } from '@/lib/compare/compared';
import { sharedMeasurements } from '@/lib/compare/measurements';
import { paperSources } from '@/lib/compare/paper-sources';
import { cell, column, groups, left, right } from '../../support/columns';

const measured = (key: string, year: number, names: string[]): Measurement => ({
  claim: key,
  figure: '1 s',
  setting: 'One machine.',
  by: 'Somebody',
  year,
  key,
  names,
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

describe('measurements that name two of the compared libraries', () => {
  it('stand once, the newest first; what names only one of them does not count', () => {
    const columns = [
      library('a', [measured('old', 2019, ['a', 'b']), measured('foreign', 2025, ['a', 'z'])]),
      library('b', [measured('old', 2019, ['a', 'b']), measured('new', 2024, ['b', 'a', 'z'])]),
      column('c', 'c', {}),
    ];
    expect(sharedMeasurements(columns).map(({ key }) => key)).toEqual(['new', 'old']);
  });
});

describe('the sources of a comparison on paper', () => {
  const source = (number: number) => ({ number, title: `T${number}`, publisher: 'P' });
  it('are numbered through all libraries, each once; those behind alike rows alone are marked', () => {
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
    expect(
      libraries.map(({ name, sources }) => [
        name,
        sources.map(({ onPaper, number, alike }) => [onPaper, number, alike]),
      ]),
    ).toEqual([
      [
        'Left',
        [
          [1, 1, false],
          [2, 4, false],
          [3, 7, true],
        ],
      ],
      ['Right', [[4, 1, false]]],
    ]);
    expect([numbersOf('left', 'tpu'), numbersOf('right', 'cpu'), numbersOf('left', 'nothing')]).toEqual([
      [2, 1],
      [4],
      [],
    ]);
  });
});
