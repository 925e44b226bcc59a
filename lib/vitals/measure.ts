import type { VitalsRecord, VitalYear, WatchedLibrary } from '../schema/records/vitals';
import type { Commit, History } from './history';
import { medianDays, releasesOf } from './releases';
import { isRobot, namesOfNobody, plainName } from './robots';

const yearOf = (day: string) => Number(day.slice(0, 4));
const namesOf = (commits: readonly Commit[]) => [...new Set(commits.map(({ author }) => author))].sort();
const countNames = (commits: readonly Commit[]) =>
  new Set(commits.map(({ author }) => plainName(author))).size;

/** Commits by who wrote them. */
interface Sorted {
  readonly merges: readonly Commit[];
  readonly robots: readonly Commit[];
  readonly collective: readonly Commit[];
  readonly people: readonly Commit[];
}

function sortCommits(
  commits: readonly Commit[],
  { robots, collective = [] }: Pick<WatchedLibrary, 'robots' | 'collective'>,
): Sorted {
  const shared = new Set([...collective, ...namesOfNobody].map(plainName));
  const kindOf = ({ parents, author, mail }: Commit): keyof Sorted => {
    if (parents > 1) return 'merges';
    if (isRobot(author, mail, robots)) return 'robots';
    return shared.has(plainName(author)) ? 'collective' : 'people';
  };
  const sorted: Record<keyof Sorted, Commit[]> = { merges: [], robots: [], collective: [], people: [] };
  for (const commit of commits) sorted[kindOf(commit)].push(commit);
  return sorted;
}

/** Gives the years that the copy covers whole: from the birth, or the first year after it breaks off, to the last year before its cut. */
function fullYears({
  first,
  lacksBefore,
  cut,
}: {
  first: string;
  lacksBefore?: string;
  cut: string;
}): number[] {
  const from = lacksBefore === undefined ? yearOf(first) : yearOf(lacksBefore) + 1;
  return Array.from({ length: Math.max(0, yearOf(cut) - from) }, (_, index) => from + index);
}

/** Takes commits and the days of releases (none if the copy has no tag of one); gives what is counted of one year. */
function measureYear(year: number, { collective, people }: Sorted, days: readonly string[]): VitalYear {
  const inYear = <Dated extends { readonly day: string }>(list: readonly Dated[]) =>
    list.filter(({ day }) => yearOf(day) === year);
  const own = inYear(people);
  return {
    year,
    commits: own.length + inYear(collective).length,
    people: countNames(own),
    ...(days.length > 0 ? { releases: days.filter((day) => yearOf(day) === year).length } : {}),
  };
}

/**
 * Takes the history of a copy, the address it was copied from and how the library names releases, robots and collective authors; gives what
 * stands in its record. Only years that the copy covers whole are in it; what the copy lacks is left out, never counted as none.
 * Throws if the history has no commit.
 */
export function measure(
  { commit, commits, tags, cut, brokenOff }: History,
  repository: string,
  naming: Pick<WatchedLibrary, 'tags' | 'robots' | 'collective'>,
): VitalsRecord {
  if (commits.length === 0) throw new Error('The history has no commit.');
  const broken = new Set(brokenOff);
  const lacksBefore = commits
    .filter(({ hash }) => broken.has(hash))
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const first = commits.reduce((oldest, { day }) => (day < oldest ? day : oldest), cut);
  const sorted = sortCommits(commits, naming);
  const held = tags.filter(({ day }) => lacksBefore === undefined || day > lacksBefore);
  const { days, preliminary } = releasesOf(held, naming.tags);
  const median = medianDays(days);
  return {
    repository,
    commit,
    cut,
    ...(lacksBefore === undefined ? { born: first } : { lacks_before: lacksBefore }),
    years: fullYears({ first, cut, ...(lacksBefore === undefined ? {} : { lacksBefore }) }).map((year) =>
      measureYear(year, sorted, days),
    ),
    people: countNames(sorted.people),
    left_out: {
      merges: sorted.merges.length,
      robots: sorted.robots.length,
      robot_names: namesOf(sorted.robots),
      collective: sorted.collective.length,
      collective_names: namesOf(sorted.collective),
    },
    tags: {
      all: held.length,
      releases: days.length,
      preliminary,
      ...(days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {}),
      ...(median === undefined ? {} : { median_days: median }),
    },
  };
}
