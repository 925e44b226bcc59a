import type { SearchLibrary, SearchRecord } from '../types';

/** What a match is worth, by field and by how it matches; text counts little, names and titles much. */
export const worth = {
  title: { whole: 14, word: 8, prefix: 6, inside: 3 },
  alias: { whole: 10, word: 5, prefix: 4, inside: 2.5 },
  text: { word: 2.5, prefix: 1.5, inside: 1 },
} as const;

/** What a match with a library's own names is worth. */
export const nameWorth = { whole: 20, word: 14, prefix: 10, inside: 7 } as const;

/** Answers from the one a question hopes for to none. */
const answerWorth = { yes: 1, partial: 0.75, no: 0.45, unknown: 0.35 } as const;

/** Kinds of row from the most telling on. */
const kindWorth = {
  library: 1,
  other: 1,
  fact: 1,
  user: 1,
  ecosystem: 0.95,
  install: 0.7,
  benchmark: 0.6,
  history: 0.5,
  prose: 0.45,
} as const;

/** What a library's state leaves of its score: more than a mention in a text brings, less than a better answer. */
const statusWorth = { active: 1, maintenance: 0.78, retired: 0.6 } as const;
const layerWorth = 0.78;
/** The same where the reader asks for what has ended. */
const endedWorth = { active: 0.3, maintenance: 0.6, retired: 1 } as const;

/** Takes a library and the ids of all that were found; gives what is left of its score where the reader did not name it: one in maintenance stands behind an active one, a retired one behind both, a layer behind its base; asked for what has ended, the other way round. */
export function standingWorth(
  { status, bases = [] }: SearchLibrary,
  found: ReadonlySet<string>,
  asksForEnded: boolean,
): number {
  if (asksForEnded) return endedWorth[status ?? 'active'];
  return statusWorth[status ?? 'active'] * (bases.some((base) => found.has(base)) ? layerWorth : 1);
}

/** Takes a row; gives what its answer leaves of its score. */
export function answerScore({ support }: SearchRecord): number {
  return support ? answerWorth[support] : 1;
}

/** Takes a row; gives what its kind and its answer leave of its score. */
export function rowWorth(record: SearchRecord): number {
  return kindWorth[record.kind] * answerScore(record);
}
