import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commit, History } from '@/lib/vitals/history';
import { measure } from '@/lib/vitals/measure';

const commit = (day: string, author: string, more: Partial<Commit> = {}): Commit => ({
  hash: `${day}${author}`,
  day,
  author,
  mail: `${author}@madeup.example`,
  parents: 1,
  ...more,
});
const history = (commits: readonly Commit[], more: Partial<History> = {}): History => ({
  commit: 'f'.repeat(40),
  commits,
  tags: [],
  cut: '2024-06-30',
  brokenOff: [],
  ...more,
});
const repository = 'https://madeup.example/ants/ant';

const commits = [
  commit('2021-11-01', 'Ann'),
  commit('2022-02-01', 'Ann'),
  commit('2022-03-01', 'ANN'),
  commit('2022-03-02', 'Bo'),
  commit('2022-03-03', 'Bo', { parents: 2 }),
  commit('2022-03-04', 'dependabot[bot]'),
  commit('2022-03-05', 'Ant Authors'),
  commit('2024-01-01', 'Cy'),
];
const tags = [
  { name: 'v1.0', day: '2022-01-01' },
  { name: 'v1.1', day: '2022-01-11' },
  { name: 'v1.2rc1', day: '2022-01-20' },
  { name: 'v1.2', day: '2023-02-10' },
  { name: 'docs', day: '2023-02-10' },
];

describe('what is measured of a history', () => {
  it('counts full years only, without merges and robots, each person once a year', () => {
    const record = measure(history(commits, { tags }), repository, { collective: ['ant authors'] });
    expect(record.years).toEqual([
      { year: 2021, commits: 1, people: 1, releases: 0 },
      { year: 2022, commits: 4, people: 2, releases: 2 },
      { year: 2023, commits: 0, people: 0, releases: 1 },
    ]);
    expect(record).toMatchObject({
      repository,
      born: '2021-11-01',
      cut: '2024-06-30',
      people: 3,
      left_out: {
        merges: 1,
        robots: 1,
        robot_names: ['dependabot[bot]'],
        collective: 1,
        collective_names: ['Ant Authors'],
      },
      tags: {
        all: 5,
        releases: 3,
        preliminary: 1,
        first: '2022-01-01',
        last: '2023-02-10',
        median_days: 202.5,
      },
    });
    expect(record).not.toHaveProperty('lacks_before');
  });

  it('tells no releases where no tag is of one: none was seen, which is not none', () => {
    for (const some of [[], [{ name: 'docs', day: '2022-01-01' }]]) {
      const { years, tags: found } = measure(history(commits, { tags: some }), repository, {});
      expect(years.every((year) => !('releases' in year))).toBe(true);
      expect(found).toEqual({ all: some.length, releases: 0, preliminary: 0 });
    }
  });

  it('tells nothing of the year in which a shallow copy breaks off, nor of those before', () => {
    const broken = history(commits.slice(1), { tags, brokenOff: [commits[1]!.hash] });
    const record = measure(broken, repository, {});
    expect(record).toMatchObject({ lacks_before: '2022-02-01', tags: { releases: 1, all: 2 } });
    expect(record).not.toHaveProperty('born');
    expect(record.years.map(({ year }) => year)).toEqual([2023]);
  });
});

describe('a measured history', () => {
  it('has no full year of a young library, nor of the year that is not over in the copy', () => {
    expect(measure(history(commits, { cut: '2021-12-31' }), repository, {}).years).toEqual([]);
    expect(measure(history(commits, { cut: '2022-01-01' }), repository, {}).years).toHaveLength(1);
  });

  it('counts no person by the name of a machine, but the commit', () => {
    const { years, left_out: left } = measure(
      history([...commits, commit('2023-04-01', 'root')]),
      repository,
      {},
    );
    expect(years.at(-1)).toEqual({ year: 2023, commits: 1, people: 0 });
    expect(left).toMatchObject({ collective: 1, collective_names: ['root'] });
  });

  it('refuses a history without a commit', () => {
    expect(() => measure(history([]), repository, {})).toThrow('no commit');
  });

  it('counts every commit in one place, and nobody twice in a year', () => {
    const some = fc.array(
      fc.record({
        day: fc.integer({ min: 2015, max: 2023 }).map((year) => `${year}-05-05`),
        author: fc.constantFrom('Ann', 'Bo', 'Cy', 'x[bot]', 'Ant Authors'),
        parents: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const all = list.map(({ day, author, parents }) => commit(day, author, { parents }));
        const { years, left_out: left } = measure(history(all), repository, { collective: ['Ant Authors'] });
        const counted = years.reduce((sum, year) => sum + year.commits, 0);
        expect(counted + left.merges + left.robots).toBe(all.length);
        for (const { commits: own, people } of years) {
          expect(people).toBeLessThanOrEqual(Math.min(3, own));
        }
      }),
    );
  });
});
