import { describe, expect, it } from 'vitest';
import { axisOf, barsPath, peakOf, yearsOn } from '@/lib/vitals/bars';

const years = [
  { year: 2020, commits: 50, people: 3, releases: 0 },
  { year: 2021, commits: 200, people: 3, releases: 4 },
  { year: 2022, commits: 1, people: 1, releases: 1 },
];

describe('bars of a life', () => {
  it('stand on one axis, each in its year', () => {
    expect(axisOf([years, [{ year: 2024, commits: 1, people: 1 }], []])).toEqual({ first: 2020, last: 2024 });
    expect(axisOf([[]])).toBeUndefined();
    expect(yearsOn({ first: 2020, last: 2022 })).toEqual([2020, 2021, 2022]);
  });

  it('are as high as their share of the greatest one, and never vanish where there is something', () => {
    expect(barsPath(years, 'commits', { first: 2019, last: 2024 })).toBe(
      'M4 20v-5h3V20zM8 20v-20h3V20zM12 20v-1h3V20z',
    );
  });

  it('are a line on the ground for none, and nothing for what was not measured', () => {
    expect(barsPath(years, 'releases', { first: 2020, last: 2021 })).toBe('M0 20v-.5h3V20zM4 20v-20h3V20z');
    expect(barsPath([{ year: 2020, commits: 0, people: 0 }], 'commits', { first: 2020, last: 2020 })).toBe(
      'M0 20v-.5h3V20z',
    );
    expect(barsPath([{ year: 2020, commits: 0, people: 0 }], 'releases', { first: 2020, last: 2020 })).toBe(
      '',
    );
  });

  it('take their height from the years that are shown alone', () => {
    expect(barsPath(years, 'commits', { first: 2022, last: 2022 })).toBe('M0 20v-20h3V20z');
  });

  it('have a greatest year, the newest of several', () => {
    expect(peakOf(years, 'people')).toEqual({ year: 2021, count: 3 });
    expect(peakOf([{ year: 2020, commits: 1, people: 1 }], 'releases')).toBeUndefined();
  });
});
