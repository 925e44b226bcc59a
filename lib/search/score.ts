import { isHan } from './fold';
import type { PreparedLibrary, PreparedRow } from './prepare';
import type { SearchLibrary } from './types';

/** What a match is worth, by field and by how it matches; text counts little, names and titles much. */
const worth = {
  title: { whole: 14, word: 8, prefix: 6, inside: 3 },
  alias: { whole: 10, word: 5, prefix: 4, inside: 2.5 },
  text: { word: 2.5, prefix: 1.5, inside: 1 },
} as const;

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

/** Takes a library and the ids of all that were found; gives what is left of its score where the reader named none: one in maintenance stands behind an active one, a retired one behind both, a layer behind its base; asked for what has ended, the other way round. */
export function standingWorth(
  { status, bases = [] }: SearchLibrary,
  found: ReadonlySet<string>,
  asksForEnded: boolean,
): number {
  if (asksForEnded) return endedWorth[status ?? 'active'];
  return statusWorth[status ?? 'active'] * (bases.some((base) => found.has(base)) ? layerWorth : 1);
}

function inside(text: string, word: string): boolean {
  return (word.length >= 4 || isHan(word)) && text.includes(word);
}

function headScore({ head, title, titleWords, aliases, aliasWords }: PreparedRow, word: string): number {
  if (!head.includes(word)) return 0;
  if (title === word) return worth.title.whole;
  if (aliases.includes(word)) return worth.alias.whole;
  if (titleWords.includes(word)) return worth.title.word;
  if (aliasWords.has(word)) return worth.alias.word;
  const prefix = word.length >= 2;
  if (prefix && titleWords.some((candidate) => candidate.startsWith(word))) return worth.title.prefix;
  if (prefix && [...aliasWords].some((candidate) => candidate.startsWith(word))) return worth.alias.prefix;
  if (inside(title, word)) return worth.title.inside;
  return aliases.some((alias) => inside(alias, word)) ? worth.alias.inside : 0;
}

function textScore({ text, textWords }: PreparedRow, word: string): number {
  if (!text.includes(word)) return 0;
  if (textWords.has(word)) return worth.text.word;
  if (word.length >= 4 && [...textWords].some((candidate) => candidate.startsWith(word)))
    return worth.text.prefix;
  return inside(text, word) ? worth.text.inside : 0;
}

/** Takes a row; gives what its answer leaves of its score. */
export function answerScore({ record }: PreparedRow): number {
  return record.support ? answerWorth[record.support] : 1;
}

/** Takes a row and a word; gives what the row is worth for it. */
export function rowScore(row: PreparedRow, word: string): number {
  // A row that is called so and also speaks of it says more than one that is only called so.
  const score = headScore(row, word) + textScore(row, word);
  if (score === 0) return 0;
  return score * kindWorth[row.record.kind] * answerScore(row);
}

/** The same, what stands inside a word of the text aside. */
export function wordScore(row: PreparedRow, word: string): number {
  return headScore(row, word) > 0 ||
    textScore(row, word) > worth.text.inside ||
    (isHan(word) && row.text.includes(word))
    ? rowScore(row, word)
    : 0;
}

/** Takes a library and a word; gives what its own names are worth for it, 0 for none. */
export function nameScore({ names, nameWords }: PreparedLibrary, word: string): number {
  if (names.includes(word)) return 20;
  if (nameWords.has(word)) return 14;
  if (word.length >= 2 && [...names, ...nameWords].some((name) => name.startsWith(word))) return 10;
  return word.length >= 4 && names.some((name) => name.includes(word)) ? 7 : 0;
}
