import type { Verified, VerifiedRow, VerifiedSource } from '../schema/records/verified';
import type { Library } from '../content/collection';
import { citedRows, type CitedRow } from './cited-rows';

/**
 * How far a machine checked a fact. `machine`: all its words stand in its sources. `part`: some do, the others only a person can look up. `person`: only a
 * person can check it. `unread`: a machine could, but its sources could not be had. `missing`: a word stands nowhere. `stale`: words or sources changed
 * since. `new`: never checked.
 */
export type Verification = 'machine' | 'part' | 'person' | 'unread' | 'missing' | 'stale' | 'new';

/** How many rows of a profile stand where. */
export type Coverage = Readonly<Record<Verification, number>>;

const forPersons = new Set<VerifiedSource['unread']>(['page', 'thread']);

/** Takes a row and what was recorded of its profile; gives its record, if it was made from these very words and sources. */
export function recordOf(row: CitedRow, verified: Verified | undefined): VerifiedRow | undefined {
  const record = verified && Object.hasOwn(verified.rows, row.place) ? verified.rows[row.place] : undefined;
  return record?.hash === row.hash ? record : undefined;
}

/** True if a machine found something wrong with a row. */
export function isObjection({ missing, removed, cut }: VerifiedRow): boolean {
  return missing.length > 0 || removed !== undefined || cut !== undefined;
}

/** Takes a row and the record of its profile; gives how far a machine checked it. */
export function verificationOf(row: CitedRow, verified: Verified | undefined): Verification {
  const record = recordOf(row, verified);
  if (!verified || !record) return verified && Object.hasOwn(verified.rows, row.place) ? 'stale' : 'new';
  // An editor looked at what is missing and says why it is right all the same.
  if (isObjection(record)) return row.unverified ? 'person' : 'missing';
  if (record.found.length > 0) return record.open.length > 0 ? 'part' : 'machine';
  const sources = row.sources.map((id) => verified.sources[id]);
  return sources.some((source) => source?.unread && !forPersons.has(source.unread)) ? 'unread' : 'person';
}

const nothing: Coverage = { machine: 0, part: 0, person: 0, unread: 0, missing: 0, stale: 0, new: 0 };

/** Takes the rows of a profile and its record; counts how far each was checked. */
export function coverageOf(rows: readonly CitedRow[], verified: Verified | undefined): Coverage {
  const counts = { ...nothing };
  for (const row of rows) counts[verificationOf(row, verified)] += 1;
  return counts;
}

/** Adds counts up. */
export function sumCoverage(counts: readonly Coverage[]): Coverage {
  const sum = { ...nothing };
  for (const count of counts) for (const key of Object.keys(sum) as Verification[]) sum[key] += count[key];
  return sum;
}

/** Takes counts; gives them in one line. */
export function coverageLine(name: string, counts: Coverage): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = all === 0 ? 0 : Math.round((100 * counts.machine) / all);
  const extras = (['missing', 'stale', 'new'] as const).flatMap((key) =>
    counts[key] > 0
      ? [
          `${counts[key]} ${{ missing: 'with a word missing', stale: 'changed since', new: 'never checked' }[key]}`,
        ]
      : [],
  );
  return `${name}: ${all} facts and rows, ${counts.machine} (${share} %) checked by machine, ${counts.part} in part, ${counts.person} by a person only, ${counts.unread} not readable here${extras.map((extra) => `, ${extra}`).join('')}.`;
}

/** Takes libraries; counts for each how far its facts and rows were checked. */
export function coverageByLibrary(libraries: readonly Library[]): Map<string, Coverage> {
  return new Map(libraries.map((library) => [library.id, coverageOf(citedRows(library), library.verified)]));
}
