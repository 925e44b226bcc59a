import { describe, expect, it } from 'vitest';
import type { FilterRecord } from '@/lib/filter/filter';
import { packRecords, unpackRecords } from '@/lib/filter/packed-records';

const record = (id: string, supports: FilterRecord['supports']): FilterRecord => ({
  id,
  name: id,
  released: '2026-10',
  retired: false,
  bases: [],
  inArticle: true,
  supports,
  partly: { cpu: 'third-party' },
  facets: { language: ['Python'], license: ['MIT'], status: ['active'] },
});

describe('libraries as text for the filter', () => {
  const dimensions = ['tpu', 'cpu', 'windows', 'mobile'];
  const left = record('left', { tpu: 'yes', cpu: 'partial', windows: 'no', mobile: 'unknown' });
  const right = record('right', { tpu: 'no', cpu: 'yes', windows: 'unknown', mobile: 'partial' });

  it('come back as they were', () => {
    expect(unpackRecords(packRecords([left, right], dimensions), dimensions)).toEqual([left, right]);
  });

  it('say unknown of what a library does not speak of, and nothing of what nobody asks', () => {
    const [back] = unpackRecords(
      packRecords([record('left', { tpu: 'yes', eager: 'yes' })], ['tpu', 'cpu']),
      ['tpu', 'cpu'],
    );
    expect(back!.supports).toEqual({ tpu: 'yes', cpu: 'unknown' });
  });

  it('carry no name of a dimension that is no partial answer', () => {
    expect(packRecords([left], dimensions)).toContain('"supports":"ypnu"');
  });
});
