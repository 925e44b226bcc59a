import { createHash } from 'node:crypto';
import type { Fact } from '../schema/fact';
import type { LibraryRecord } from '../schema/library';
import type { Source } from '../schema/source';
import { quietSince, wordsOf, type LookupWord } from './lookup-words';
import { wordsOfFact, wordsOfRow, type RowWords } from './row-words';

/** What a profile says in one place, with the sources that bear it. */
export interface CitedRow {
  /** Its key in content/verified/<id>.json. */
  readonly place: string;
  /** Where it stands in the profile. */
  readonly path: readonly (string | number)[];
  readonly sources: readonly string[];
  /** Sources of the sides of its disagreement. */
  readonly beside: readonly string[];
  /** What its sources should hold. */
  readonly words: readonly LookupWord[];
  /** Where nothing else can be looked up: names of the dimension, one of which should be there. */
  readonly instead: readonly LookupWord[];
  /** Since when it calls something over or quiet: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly ends: readonly string[];
  /** A finer place that the editor names. */
  readonly at?: FinerPlace;
  /** Why a missing word is all right, by the editor. */
  readonly unverified?: string;
  /** Fingerprint of words and sources: a record with another one is stale. */
  readonly hash: string;
}

/** A file of a cited repository, and a heading or a symbol in it. */
export type FinerPlace = NonNullable<Fact['at']>;

interface Cited {
  readonly source?: readonly string[] | undefined;
  readonly at?: FinerPlace | undefined;
  readonly unverified?: string | undefined;
  readonly disagreement?: readonly { readonly source: readonly string[] }[] | undefined;
}

/** Gives twelve digits that change with the value. */
function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** Takes a source as the profile declares it; gives its fingerprint. */
export function sourceHash(source: Source): string {
  return fingerprint(source);
}

/** What of a profile is looked at: as its file has it, or as the site reads it. */
type Profile = Pick<LibraryRecord, 'sources' | 'facts' | 'name' | 'aliases'> & {
  readonly [section in (typeof sections)[number][0]]?: readonly object[] | undefined;
};

type Row = Readonly<Record<string, unknown>> & Cited;

/** Sections of a profile whose rows cite sources, and what names a row in its section. */
const sections = [
  ['install', (row) => row.target],
  ['ecosystem', (row) => row.name],
  ['users', (row) => row.organisation],
  ['benchmarks', (row) => row.claim],
  ['history', (row) => row.date],
  ['ends', (row) => row.date],
] as const satisfies readonly (readonly [string, (row: Record<string, unknown>) => unknown])[];

/** Gives a list of rows with keys that differ: a second one of a name gets a number. */
function uniquePlaces(rows: readonly CitedRow[]): CitedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.place) ?? 0) + 1;
    seen.set(row.place, count);
    return count === 1 ? row : { ...row, place: `${row.place} (${count})` };
  });
}

/** Rows of each profile, made once: a rule and every fact's evidence ask for them, and in development each check of a file that has not changed. */
const known = new WeakMap<Profile, readonly CitedRow[]>();

/** Takes a profile; gives every fact and row that cites sources, with the words to look up in them. Unknowns state nothing and are left out. */
export function citedRows(profile: Profile): readonly CitedRow[] {
  const rows = known.get(profile) ?? makeRows(profile);
  known.set(profile, rows);
  return rows;
}

function makeRows(profile: Profile): readonly CitedRow[] {
  const names = namesOf(profile);
  // Every sentence speaks of the library itself.
  const own = new Set([profile.name, ...(profile.aliases ?? [])].map((name) => name.toLowerCase()));
  const row = (
    place: string,
    path: CitedRow['path'],
    { source = [], at, unverified, disagreement = [] }: Cited,
    { instead, ...said }: RowWords,
  ): CitedRow[] => {
    if (source.length === 0) return [];
    const declared = source.map((id) => profile.sources[id]);
    return [
      {
        place,
        path,
        sources: source,
        beside: disagreement.flatMap((side) => side.source),
        words: wordsOf(said, names).filter(({ word }) => !own.has(word.toLowerCase())),
        instead: wordsOf({ names: instead ?? [] }, names),
        ends: [...(said.ends ?? []), ...(said.texts ?? []).flatMap(quietSince)],
        ...(at ? { at } : {}),
        ...(unverified ? { unverified } : {}),
        hash: fingerprint([said, declared, at ?? null]),
      },
    ];
  };
  const facts = Object.entries(profile.facts).flatMap(([id, fact]) =>
    fact
      ? [
          ...row(`facts/${id}`, ['facts', id], fact, wordsOfFact(id, fact)),
          ...(fact.disagreement ?? []).flatMap((side, index) =>
            row(`facts/${id}/disagreement/${index + 1}`, ['facts', id, 'disagreement', index], side, {
              texts: [side.says],
            }),
          ),
        ]
      : [],
  );
  const others = sections.flatMap(([section, name]) =>
    ((profile[section] ?? []) as readonly Row[]).flatMap((entry, index) =>
      row(`${section}/${String(name(entry))}`, [section, index], entry, wordsOfRow(section, entry)),
    ),
  );
  return uniquePlaces([...facts, ...others]);
}

/** Gives the names that a profile knows: of itself, of parts, users and publishers. A sentence may begin with one. */
function namesOf({ name: own, ecosystem = [], users = [], sources }: Profile): ReadonlySet<string> {
  const named = (rows: readonly object[], key: string) =>
    (rows as readonly Row[]).map((row) => String(row[key]));
  const all = [
    own,
    ...named(ecosystem, 'name'),
    ...named(users, 'organisation'),
    ...Object.values(sources).map(({ publisher }) => publisher),
  ];
  return new Set(
    all.flatMap((name) => {
      const words = name.split(/[\s,;()]+/).filter(Boolean);
      return words.length === 1 ? words : words.filter((word) => /^\p{Lu}/u.test(word));
    }),
  );
}
