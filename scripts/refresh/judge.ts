import { formatPath } from '../../lib/content/file/fault';
import type { PackageAnswer } from '../packages/ask-packages';
import { compareVersions, isPreRelease } from '../packages/compare-versions';
import type { Newest } from '../packages/newest';
import type { ToDo } from '../support/to-do';
import type { Edit } from './edit-record';
import type { StatedPlace, WatchedPackage } from './stated-places';

/** What a profile says, held against the client: older or newer than the newest, the same; the client refused; nobody can say. */
export type VersionState = 'older' | 'newer' | 'equal' | 'refused' | 'unknown';

/** A place of a profile with the client's answer beside it. */
export interface Judged {
  readonly watched: WatchedPackage;
  readonly place: StatedPlace;
  readonly state: VersionState;
  /** The newest version, or the one asked for where the place is about that. */
  readonly newest?: string;
  /** What the newest one asks for. */
  readonly requires?: string;
  /** Why nothing is known. */
  readonly why?: string;
}

/** Takes what a package asks for: `Python >=3.10,<3.14`; gives the lowest version of it. */
function lowestAsked(requires: string | undefined): string | undefined {
  return /(?:>=|~=|\^|^\w+ )\s*v?(\d+(?:\.\d+)*)/.exec(requires ?? '')?.[1];
}

function newestFor({ kind, version }: StatedPlace, answer: Newest): string | undefined {
  if (kind === 'requires') return lowestAsked(answer.requires);
  return version !== undefined && isPreRelease(version) ? answer.withPre : answer.version;
}

function judgePlace(place: StatedPlace, answer: Newest): Pick<Judged, 'state' | 'newest' | 'why'> {
  const newest = newestFor(place, answer);
  if (newest === undefined) return { state: 'unknown', why: 'the package names no lowest version' };
  if (place.version === undefined) return { state: 'unknown', newest, why: 'no version is written yet' };
  const order = compareVersions(place.version, newest);
  if (order === undefined)
    return { state: 'unknown', newest, why: `"${place.version}" has no place in an order` };
  return { state: order < 0 ? 'older' : order > 0 ? 'newer' : 'equal', newest };
}

/** Takes a package and the client's answer; judges each place of the profile. */
export function judge(watched: WatchedPackage, answer: PackageAnswer): Judged[] {
  return watched.places.map((place): Judged => {
    if ('refused' in answer) return { watched, place, state: 'refused', why: answer.refused };
    if ('unknown' in answer) return { watched, place, state: 'unknown', why: answer.unknown };
    const { requires } = answer;
    return { watched, place, ...judgePlace(place, answer), ...(requires ? { requires } : {}) };
  });
}

/** Gives the day, month or year in which something came out between two days, as exact as both agree; nothing if not even on the year. */
function between(from: string, to: string): string | undefined {
  return [10, 7, 4].map((length) => to.slice(0, length)).find((date) => from.startsWith(date));
}

function releaseEdits(
  { place, newest }: Judged,
  places: readonly StatedPlace[],
  { date }: Newest,
  day: string,
): Edit[] {
  // The metadata that the fact cites say when that version was still the newest.
  const read = places.find(
    ({ kind, version, facts }) =>
      kind === 'source' && version === place.version && facts.includes('latest_release'),
  )?.read;
  const came = date ?? (read && between(read, day));
  if (!came) return [];
  return [
    { path: place.path, value: newest! },
    { path: [...place.path.slice(0, -1), 'date'], value: came },
  ];
}

/**
 * Takes the judged places of one package, the answer and today; gives what can be written without a word: newest version and day of a part, and version and
 * date of a release, if its date is known at least to the year. Sources stay: facts were read in them, by a person on that day.
 */
export function editsOf(judged: readonly Judged[], answer: PackageAnswer, day: string): Edit[] {
  if (!('version' in answer)) return [];
  return judged.flatMap((row): Edit[] => {
    const { place, state, newest } = row;
    if (place.kind === 'part' && newest && (state === 'older' || state === 'equal' || !place.version))
      return [
        { path: [...place.path, 'version'], value: newest },
        { path: [...place.path, 'read'], value: day },
      ];
    if (place.kind === 'release' && state === 'older')
      return releaseEdits(row, row.watched.places, answer, day);
    return [];
  });
}

/** Takes the judged places of one package; gives what a person has to do about it, in one row, or nothing. */
export function toDoOf(judged: readonly Judged[]): ToDo[] {
  const rows = judged.filter(({ state }) => state === 'older' || state === 'newer');
  const [first] = rows;
  if (!first) return [];
  const { watched, place } = first;
  const facts = [...new Set(rows.flatMap((row) => row.place.facts))];
  const others = rows.slice(1).map((row) => `${formatPath(row.place.path)} (line ${row.place.line})`);
  const said = rows.map((row) => `${row.place.version} here, ${row.newest} by the client`);
  return [
    {
      file: watched.file,
      line: place.line,
      fact: formatPath(place.path.slice(0, 2)),
      what: [
        `${watched.manager} ${watched.name}: ${[...new Set(said)].join('; ')}`,
        ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
        ...(facts.length > 0 ? [`read the new metadata and mend ${facts.join(', ')}`] : []),
      ].join('; '),
    },
  ];
}
