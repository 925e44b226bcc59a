import { findDimension } from '../dimensions/register';
import { valueOf, type FactValue } from '../fact/read';
import type { Fact } from '../schema/fact';

/** What a fact or row says, sorted by how it is looked up. */
export interface RowWords {
  /** Sentences: versions, numbers, years, code and names in them are looked up. */
  readonly texts?: readonly string[];
  /** Names as a whole. */
  readonly names?: readonly string[];
  /** Days, months and years as YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly dates?: readonly string[];
  /** Versions. */
  readonly versions?: readonly string[];
  /** Identifiers of licences. */
  readonly licences?: readonly string[];
  /** Code, looked up by the identifiers in it. */
  readonly code?: readonly string[];
  /** Since when something is over. */
  readonly ends?: readonly string[];
  /** Where nothing else can be looked up: one of these should be there. */
  readonly instead?: readonly string[];
}

const datePattern = /^\d{4}(-\d{2}){0,2}$/;

/** Takes versions and dates in one field; gives them apart. */
function bounds(texts: readonly (string | undefined)[]): Pick<RowWords, 'dates' | 'versions'> {
  const given = texts.filter((text) => text !== undefined);
  return {
    dates: given.filter((text) => datePattern.test(text)),
    versions: given.filter((text) => !datePattern.test(text)),
  };
}

function wordsOfValue(kind: string | undefined, value: FactValue): RowWords {
  if (Array.isArray(value)) return { names: value };
  if (typeof value === 'object') return { versions: [value.version], dates: [value.date] };
  if (kind === 'license') return { licences: [value] };
  if (kind === 'date') return { dates: [value] };
  return kind === 'text' ? { texts: [value] } : {};
}

/** Takes a dimension and its fact; gives what to look up: note, bounds, value. An address and a status say nothing that a source spells. */
export function wordsOfFact(id: string, fact: Fact): RowWords {
  const dimension = findDimension(id);
  const value = valueOf(fact);
  const said = value === undefined ? {} : wordsOfValue(dimension?.kind, value);
  const { dates, versions } = bounds([fact.since, fact.until]);
  return {
    ...said,
    texts: [...(said.texts ?? []), ...(fact.note ? [fact.note] : [])],
    dates: [...(said.dates ?? []), ...dates!],
    versions: [...(said.versions ?? []), ...versions!],
    instead: dimension
      ? [dimension.name, ...dimension.aliases.filter((alias) => /^[\w .+-]+$/.test(alias))]
      : [],
  };
}

type Row = Readonly<Record<string, unknown>>;

const some = (...values: readonly unknown[]): string[] =>
  values.filter((value) => value !== undefined).map(String);

const readers: Readonly<Record<string, (row: Row) => RowWords>> = {
  install: ({ command, note }) => ({ code: some(command), texts: some(note) }),
  ecosystem: ({ name, role, ended, successor }) => ({
    names: some(name),
    texts: some(role, successor),
    dates: some(ended),
    ends: some(ended),
  }),
  users: ({ organisation, use, year }) => ({ texts: some(organisation, use), dates: some(year) }),
  benchmarks: ({ claim, figure, setting, year }) => ({
    texts: some(claim, figure, setting),
    dates: some(year),
  }),
  history: ({ date, event }) => ({ dates: some(date), texts: some(event) }),
  ends: ({ date, what }) => ({ dates: some(date), texts: some(what) }),
};

/** Takes a section of a profile and one of its rows; gives what to look up. */
export function wordsOfRow(section: string, row: Row): RowWords {
  return readers[section]?.(row) ?? {};
}
