import { describe, expect, it } from 'vitest';
import { bySetting, saysMoreThanPlot, sideBySide } from '@/lib/compare/side-by-side';
import type { Library } from '@/lib/content/collection';
import { plainLibrary } from '../../support/made-up/plain-library';

type Row = Library['benchmarks'][number];
type Bar = readonly [label: string, value: number, library?: string];

/** A measurement in ms with these bars; without any it has no plot. */
const row = (claim: string, bars: readonly Bar[], more: Partial<Row> = {}): Row => ({
  claim,
  figure: 'As drawn',
  setting: 'One hill',
  year: 2024,
  by: 'A team',
  source: ['paper'],
  ...(bars.length > 0
    ? {
        plot: {
          quantity: 'Time',
          unit: 'ms',
          better: 'lower',
          bars: bars.map(([label, value, library]) => ({ label, value, ...(library ? { library } : {}) })),
        },
      }
    : {}),
  ...more,
});
const named = (name: string, ...benchmarks: Row[]) =>
  plainLibrary({ id: name.toLowerCase().replace('.', '-'), name, benchmarks });
const measured = (libraries: readonly Library[]) =>
  sideBySide(libraries).map(({ id, libraries: ids, alsoIn }) => [id, ids.join(' '), alsoIn.join(' ')]);

describe('measurements that set libraries side by side', () => {
  it('are those with two bars of different libraries, by id or by the name in the label', () => {
    const ant = named(
      'Ant',
      row('Alone', [
        ['Ant', 1, 'ant'],
        ['Ant, tuned', 2, 'ant'],
      ]),
      row('Against Bee', [
        ['Ant', 1, 'ant'],
        ['Bee, tuned', 2],
      ]),
      row('On two bases', [
        ['Cow on Bee', 3, 'cow'],
        ['Ant', 2, 'ant'],
      ]),
    );
    expect(measured([ant, named('Bee'), named('Cow')])).toEqual([
      ['ant-2', 'ant bee', ''],
      ['ant-3', 'ant bee cow', ''],
    ]);
  });

  it('are those of one library on two bases', () => {
    const ant = named(
      'Ant',
      row('On two bases', [
        ['Ant on Bee', 1, 'ant'],
        ['Ant on Cow', 2, 'ant'],
      ]),
    );
    expect(measured([ant, named('Bee'), named('Cow')])).toEqual([['ant-1', 'ant bee cow', '']]);
  });

  it('are not those whose bars share a library, or name one that only looks like it', () => {
    const ant = named(
      'Ant',
      row('One with another', [
        ['Ant', 1, 'ant'],
        ['Ant on Bee', 2, 'ant'],
      ]),
      row('A longer name', [
        ['Ant', 1, 'ant'],
        ['Bee3D', 2],
        ['Bee.js', 3],
        ['Bee/X', 4],
      ]),
    );
    expect(measured([ant, named('Bee')])).toEqual([]);
  });

  it('are without bars those whose words name another library', () => {
    const ant = named('Ant', row('Ant is faster than Bee', []), row('Ant is fast', []));
    expect(measured([ant, named('Bee')])).toEqual([['ant-1', 'ant bee', '']]);
  });

  it('stand once: as the profile has it that tells most, with all libraries of all reports', () => {
    const bars: Bar[] = [
      ['Ant', 1, 'ant'],
      ['Bee', 2, 'bee'],
    ];
    const ant = named('Ant', row('Short', bars));
    const bee = named(
      'Bee',
      row('Long', [...bars, ['Cow', 3, 'cow']]),
      row('Another year', bars, { year: 2025 }),
    );
    const cow = named('Cow', row('Other people', bars, { by: 'Others' }));
    expect(measured([ant, bee, cow])).toEqual([
      ['bee-1', 'ant bee cow', 'ant'],
      ['bee-2', 'ant bee', ''],
      ['cow-1', 'ant bee', ''],
    ]);
  });
});

describe('the sides of a measurement', () => {
  const sides = (one: Row, ...others: readonly string[]) =>
    sideBySide([named('Ant', one), ...others.map((name) => named(name))]).map((found) => found.sides);

  it('are the libraries of each bar, each side once; a bar of none is no side', () => {
    const bars: Bar[] = [
      ['Tuned', 1, 'ant'],
      ['As it comes', 2, 'ant'],
      ['Cow on Bee', 3],
      ['By hand', 4],
    ];
    expect(sides(row('Fast', bars), 'Bee', 'Cow')).toEqual([[['ant'], ['bee', 'cow']]]);
  });

  it('are without bars that of the profile and those of the libraries that are named, however their names are written', () => {
    expect(sides(row('Faster than Bee.js', []), 'Bee.js')).toEqual([[['ant'], ['bee-js']]]);
    expect(sides(row('Faster than Bee.js', []), 'Bee')).toEqual([]);
    expect(sides(row('Faster than Beeejs', []), 'Bee.js')).toEqual([]);
  });
});

describe('two reports by the same people in the same year', () => {
  const bars: Bar[] = [
    ['Ant', 1, 'ant'],
    ['Bee', 2, 'bee'],
  ];

  it('are one if one tells all figures of the other; a profile is not told that it is its own', () => {
    const longer = row('Long', [...bars, ['Cow', 3, 'cow']]);
    expect(measured([named('Ant', row('Short', bars), longer), named('Bee'), named('Cow')])).toEqual([
      ['ant-2', 'ant bee cow', ''],
    ]);
  });

  it('are two if their figures are of different units, or if one has a single figure', () => {
    const { plot } = row('Drawn', bars);
    const seconds = row('In seconds', bars, { plot: { ...plot!, unit: 's' } });
    const single = row('Single', [
      ['Ant', 1, 'ant'],
      ['Bee', 1, 'bee'],
    ]);
    for (const other of [seconds, single])
      expect(measured([named('Ant', row('Drawn', bars)), named('Bee', other)])).toEqual([
        ['ant-1', 'ant bee', ''],
        ['bee-1', 'ant bee', ''],
      ]);
  });

  it('are two if one has no figures, or neither has', () => {
    const worded = row('Ant is faster than Bee', []);
    for (const other of [row('Drawn', bars), row('Bee is slower than Ant', [])])
      expect(measured([named('Ant', worded), named('Bee', other)])).toEqual([
        ['ant-1', 'ant bee', ''],
        ['bee-1', 'ant bee', ''],
      ]);
  });
});

describe('the settings of measurements', () => {
  it('are grouped by who measured and when, the newest first, then the largest; an interest is said once if it is that of all', () => {
    const bars: Bar[] = [
      ['Ant', 1, 'ant'],
      ['Bee', 2, 'bee'],
    ];
    const other: Bar[] = [
      ['Ant', 5, 'ant'],
      ['Bee', 6, 'bee'],
    ];
    const ant = named(
      'Ant',
      row('Old', bars, { year: 2020 }),
      row('Once', bars, { by: 'Few' }),
      row('One', bars, { interest: 'It sells ants.' }),
      row('Two', other, { interest: 'It sells ants.' }),
      row('Three', bars, { by: 'Others', year: 2025, interest: 'They sell bees.' }),
      row('Four', other, { by: 'Others', year: 2025 }),
    );
    const groups = bySetting(sideBySide([ant, named('Bee')]));
    expect(
      groups.map(({ by, year, interest, measurements }) => [
        by,
        year,
        interest,
        measurements.map(({ row: { claim } }) => claim).join(' '),
      ]),
    ).toEqual([
      ['Others', 2025, undefined, 'Three Four'],
      ['A team', 2024, 'It sells ants.', 'One Two'],
      ['Few', 2024, undefined, 'Once'],
      ['A team', 2020, undefined, 'Old'],
    ]);
  });
});

it('says the figures in words only where these hold a number that is not drawn', () => {
  const bars: Bar[] = [
    ['Ant', 1305.52],
    ['Bee', 2],
  ];
  expect(saysMoreThanPlot(row('', bars, { figure: '1,305.52 ms against 2 ms' }))).toBe(false);
  expect(saysMoreThanPlot(row('', bars, { figure: 'As drawn' }))).toBe(false);
  expect(saysMoreThanPlot(row('', bars, { figure: '1,305.52 ms against 2 ms, 3 ms at worst' }))).toBe(true);
});
