import { describe, expect, it } from 'vitest';
import { countAges, freshnessOf, groupAges, laterDay, worstAge, daysBetween } from '@/lib/fact/freshness';

const built = '2026-11-25';

describe('age', () => {
  it('is due over the shelf life and overdue over twice', () => {
    expect(
      ['2026-11-25', '2027-03-23', '2027-03-24', '2027-07-21', '2027-07-22'].map((today) =>
        freshnessOf('2026-11-23', 120, today),
      ),
    ).toEqual(['fresh', 'fresh', 'due', 'due', 'overdue']);
  });

  it('of a whole is that of its worst part', () => {
    expect([worstAge({ due: 0, overdue: 0 }), worstAge({ due: 1, overdue: 0 })]).toEqual(['fresh', 'due']);
    expect(worstAge({ due: 3, overdue: 1 })).toBe('overdue');
  });

  it('is counted in groups', () => {
    const groups = groupAges([
      { checked: '2026-11-23', shelfLife: 120 },
      { checked: '2026-11-23', shelfLife: 730 },
      { checked: '2026-11-23', shelfLife: 120 },
    ]);
    expect(groups).toEqual([
      { checked: '2026-11-23', shelfLife: 120, count: 2 },
      { checked: '2026-11-23', shelfLife: 730, count: 1 },
    ]);
    expect(countAges(groups, '2027-05-01')).toEqual({ due: 2, overdue: 0 });
    expect([countAges(groups, '2029-05-01'), countAges(groups, built)].map(worstAge)).toEqual([
      'overdue',
      'fresh',
    ]);
  });
});

it('the later of build and clock is the day that counts', () => {
  expect(
    ['2019-06-01', built, '2040-06-01'].map((day) => laterDay(built, Date.parse(`${day}T23:59:59Z`))),
  ).toEqual([built, built, '2040-06-01']);
});

describe('freshness', () => {
  it.each([
    [120, 'fresh'],
    [121, 'due'],
    [240, 'due'],
    [241, 'overdue'],
  ] as const)('is after %i days of 120 %s', (age, expected) => {
    const today = new Date(Date.UTC(2026, 0, 1) + age * 86_400_000).toISOString().slice(0, 10);
    expect(daysBetween('2026-01-01', today)).toBe(age);
    expect(freshnessOf('2026-01-01', 120, today)).toBe(expected);
  });
});
