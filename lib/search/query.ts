import { fold, isHan, splitWords } from './fold';
import { hanStopWords, intentWords, stopWords } from './stop-words';
import type { SearchKind } from './types';

/** Longest query that is looked at, in characters. */
const longest = 120;

/** A query in parts. */
export interface Query {
  /** Folded query without blanks at its ends. */
  readonly whole: string;
  /** Words that must be found. */
  readonly words: readonly string[];
  /** Kinds of row that the query asks for. */
  readonly kinds: ReadonlySet<SearchKind>;
}

/** Takes a Chinese run and the Chinese terms of the records; gives the terms in it, or what is left without question words. */
function splitHan(run: string, terms: readonly string[]): string[] {
  let rest = run;
  const found: string[] = [];
  for (const term of terms) {
    if (!rest.includes(term)) continue;
    found.push(term);
    rest = rest.replaceAll(term, ' ');
  }
  for (const word of hanStopWords) rest = rest.replaceAll(word, ' ');
  return [...found, ...rest.split(' ').filter((part) => part.length > 1)];
}

/** Takes what was typed and the Chinese terms of the records, the longest first; gives the query in parts. Never throws. */
export function parseQuery(typed: string, hanTerms: readonly string[]): Query {
  const whole = fold(typed.slice(0, longest)).trim();
  const all = splitWords(whole);
  const kinds = new Set<SearchKind>();
  for (const [word, kind] of Object.entries(intentWords)) {
    if (isHan(word) ? whole.includes(word) : all.includes(word)) kinds.add(kind);
  }
  const meant = all
    .flatMap((word) => (isHan(word) ? splitHan(word, hanTerms) : [word]))
    .filter((word) => !Object.hasOwn(intentWords, word));
  const subjects = meant.filter((word) => !stopWords.has(word));
  // A query of nothing but question words is taken at its word, unless it names a kind of row.
  const words = subjects.length > 0 || kinds.size > 0 ? subjects : meant;
  return { whole, words: [...new Set(words)].slice(0, 12), kinds };
}
