import { describe, expect, it } from 'vitest';
import { footprintInWords } from '@/lib/footprint/in-words';
import { footprintGroups, formatQuantity, formatSpread, quantitiesOf } from '@/lib/footprint/quantities';
import { getMessages } from '@/lib/i18n/locales-fs';
import { measuredLibraries, pythonFootprint } from '../../support/made-up/footprints';

describe('what a library costs to install', () => {
  it('is set beside that of its own language and build alone', () => {
    expect(
      footprintGroups(measuredLibraries).map(({ kind, build, libraries }) => [
        `${kind} ${build}`,
        ...libraries.map(({ id }) => id),
      ]),
    ).toEqual([
      ['python cpu', 'ant', 'bee'],
      ['python gpu', 'gnat'],
      ['rust cpu', 'moth'],
      ['node cpu', 'wasp'],
    ]);
    expect(footprintGroups([])).toEqual([]);
  });

  it('has the figures of its kind, with the least and the most of several runs', () => {
    const idsOf = (at: number) => quantitiesOf(measuredLibraries[at]!.record).map(({ id }) => id);
    expect(idsOf(0)).toEqual(['packages', 'fetched', 'disk', 'import', 'gradient', 'memory']);
    expect(idsOf(3)).toEqual(['packages', 'fetched', 'disk', 'build', 'result', 'memory']);
    expect(idsOf(4)).toEqual(['packages', 'fetched', 'disk', 'minified', 'shipped', 'memory']);
    expect(quantitiesOf(pythonFootprint)[3]).toEqual({
      id: 'import',
      unit: 'ratio',
      value: 4,
      least: 3.5,
      most: 5,
    });
  });

  it.each([
    ['bytes', 0, '0 B'],
    ['bytes', 999, '999 B'],
    ['bytes', 1_250_000, '1.25 MB'],
    ['bytes', 999_999_999, '1,000 MB'],
    ['bytes', 5e9, '5 GB'],
    ['bytes', 5e15, '5,000 TB'],
    ['count', 1234, '1,234'],
    ['ratio', 8.25, '8.25×'],
    ['seconds', 0.1234, '0.123 s'],
  ] as const)('is written to three digits: %s of %s as %s', (unit, value, written) => {
    expect(formatQuantity('en', { unit }, value)).toBe(written);
  });

  it.each([
    ['bytes', 51_900_000, 51_800_000, 51_940_000, { least: '51.8', most: '51.9 MB' }],
    ['bytes', 1_100_000_000, 999_000_000, 1_200_000_000, { least: '999 MB', most: '1.2 GB' }],
    ['bytes', 132_000_000, 131_900_000, 132_100_000, undefined],
    ['ratio', 4, 3.5, 5, { least: '3.5×', most: '5×' }],
    ['seconds', 1.05, 1.05, 1.22, { least: '1.05', most: '1.22 s' }],
  ] as const)(
    'names the spread once it can be seen: %s of %s from %s to %s',
    (unit, value, least, most, spread) => {
      expect(formatSpread('en', { id: 'memory', unit, value, least, most })).toEqual(spread);
    },
  );

  it('has no spread where it was measured once', () => {
    expect(formatSpread('en', { id: 'disk', unit: 'bytes', value: 5 })).toBeUndefined();
  });

  it('is said in a sentence with build and day', () => {
    expect(footprintInWords(pythonFootprint, 'en', getMessages('en').footprint)).toBe(
      'Installed here, it was 2 packages and 100 MB on disk (builds for the CPU; 24 Nov 2026).',
    );
  });
});
