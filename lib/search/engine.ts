import { bigrams, isHan } from './fold';
import { prepare, type Prepared, type PreparedLibrary, type PreparedRow } from './prepare';
import { parseQuery, prepareQuestions, type Query } from './query';
import { findRanges } from './ranges';
import { nameScore, rowScore } from './score';
import { createSpellingCorrector } from './typo';
import type { SearchGroup, SearchIndex, SearchKind } from './types';

/** A word of the query with the words it may stand for: itself, or its spelling corrections. */
interface QueryTerm {
  readonly words: readonly string[];
  /** What a hit counts: 1 as it was typed, less for a correction. */
  readonly weight: number;
}

interface Scored {
  readonly library: PreparedLibrary;
  readonly score: number;
  readonly matched: number;
  readonly rows: readonly { readonly row: PreparedRow; readonly score: number }[];
}

function best(scores: Iterable<number>): number {
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  return most;
}

function occurs(prepared: Prepared, word: string): boolean {
  return prepared.libraries.some(
    (library) => nameScore(library, word) > 0 || library.rows.some((row) => rowScore(row, word) > 0),
  );
}

/** Cheap exact steps first; a Latin word that occurs nowhere has its spelling corrected, a Chinese one is looked for by pairs of characters, most of which must occur. */
function toTerms(
  prepared: Prepared,
  correct: ReturnType<typeof createSpellingCorrector>,
  query: Query,
): QueryTerm[] {
  return query.words.flatMap((word): QueryTerm | QueryTerm[] => {
    if (occurs(prepared, word)) return { words: [word], weight: 1 };
    if (isHan(word)) {
      const known = bigrams(word).filter((pair) => occurs(prepared, pair));
      return known.length * 2 > word.length - 1
        ? known.map((pair) => ({ words: [pair], weight: 0.6 }))
        : { words: [], weight: 0 };
    }
    const corrections = correct(word);
    const nearest = corrections
      .filter(({ edits }) => edits === corrections[0]?.edits)
      .map((found) => found.word);
    return { words: nearest, weight: 0.8 };
  });
}

interface ScoredRow {
  readonly row: PreparedRow;
  readonly score: number;
  /** What each word of the query brought. */
  readonly scores: readonly number[];
}

/** Takes a row and what the library's name brought for each word; gives what the row is worth. */
function scoreRow(
  row: PreparedRow,
  query: Query,
  terms: readonly QueryTerm[],
  named: readonly number[],
): ScoredRow {
  const onlyNames = namesOnly(named);
  // Beside a feature, the library's own name says where to look, not which row.
  const counts = named.map((score) => onlyNames || score < wholeName);
  const scores = terms.map((term, index) =>
    counts[index] ? term.weight * best(term.words.map((word) => rowScore(row, word))) : 0,
  );
  if (ownKinds.has(row.record.kind)) return { row, score: ownRowScore(row, query, terms, named), scores };
  const hit = scores.filter((score) => score > 0).length;
  const everyWord = hit > 1 && hit === counts.filter(Boolean).length;
  let score = scores.reduce((sum, value) => sum + value, 0) * (everyWord ? 1.5 : 1);
  if (score > 0 && (row.title === query.whole || row.aliases.includes(query.whole))) score += 12;
  if (query.kinds.has(row.record.kind) && (score > 0 || onlyNames)) score += onlyNames ? 40 : 6;
  return { row, score, scores };
}

/** Rows that stand for the whole of what they belong to. */
const ownKinds: ReadonlySet<SearchKind> = new Set(['library', 'other']);

/** What the row of the library itself is worth: it answers a query of names alone. That of a name without a profile is there for a part of the name too, last. */
function ownRowScore(
  { record }: PreparedRow,
  query: Query,
  terms: readonly QueryTerm[],
  named: readonly number[],
): number {
  if (terms.length === 0) return 0;
  if (!namesOnly(named)) return record.kind === 'other' && best(named) > 0 ? 1 : 0;
  return query.kinds.size > 0 ? 1 : 40;
}

/** From this score on a word is the library's whole name. */
const wholeName = 14;

/** True if every word of the query is part of the library's name. */
function namesOnly(named: readonly number[]): boolean {
  return named.every((score) => score >= 7);
}

/** What a word of the name of something without a profile is worth at most while the whole name was not said. */
const partOfName = 3;

/** True if the query says a whole name of something without a profile, and nothing else. */
function saysWholeName(
  names: NonNullable<PreparedLibrary['wholeNames']>,
  terms: readonly QueryTerm[],
): boolean {
  return names.some(
    (name) => name.length === terms.length && name.every((word, at) => terms[at]!.words.includes(word)),
  );
}

/** Takes a library and the words of a query; gives what its name brings for each. Things without a profile stand behind the libraries until their whole name is said. */
function scoreNames(library: PreparedLibrary, terms: readonly QueryTerm[]): number[] {
  const named = terms.map((term) => term.weight * best(term.words.map((word) => nameScore(library, word))));
  return library.wholeNames && !saysWholeName(library.wholeNames, terms)
    ? named.map((score) => Math.min(score, partOfName))
    : named;
}

function scoreLibrary(library: PreparedLibrary, query: Query, terms: readonly QueryTerm[]): Scored {
  const named = scoreNames(library, terms);
  const rows = library.rows.map((row) => scoreRow(row, query, terms, named));
  const perTerm = terms.map((_, index) =>
    Math.max(named[index]!, best(rows.map(({ scores }) => scores[index]!))),
  );
  const top = best(rows.map(({ score }) => score));
  const score = perTerm.reduce((sum, value) => sum + value, 0) + top + best(named) * 2;
  return {
    library,
    score,
    matched: perTerm.filter((value) => value > 0).length,
    rows: rows.filter((row) => row.score > 0).sort((a, b) => b.score - a.score),
  };
}

/** Takes the index; gives a function that finds rows for a query, grouped by library, best first. The function never throws. */
export function createSearch(index: SearchIndex): (typed: string) => SearchGroup[] {
  const prepared = prepare(index);
  const correct = createSpellingCorrector(prepared.vocabulary);
  const questions = prepareQuestions(index.questions);
  return (typed) => {
    const query = parseQuery(typed, prepared.hanTerms, questions);
    if (query.words.length === 0 && query.kinds.size === 0) return [];
    const terms = toTerms(prepared, correct, query).filter((term) => term.words.length > 0);
    // Most of what was typed must be known: one known word in a heap of strange ones is chance.
    if (terms.length * 2 < query.words.length || (terms.length === 0 && query.kinds.size === 0)) return [];
    const scored = prepared.libraries
      .map((library) => scoreLibrary(library, query, terms))
      .filter(({ rows }) => rows.length > 0);
    const most = best(scored.map(({ matched }) => matched));
    const marks = terms.flatMap(({ words }) => words);
    return scored
      .filter(({ matched }) => matched === most)
      .sort((a, b) => b.score - a.score || a.library.library.name.localeCompare(b.library.library.name, 'en'))
      .map(({ library, rows }) => ({
        library: library.library,
        hits: rows.slice(0, 20).map(({ row: { record } }) => ({
          record,
          titleRanges: findRanges(record.title, marks),
          textRanges: findRanges(record.text, marks),
        })),
      }));
  };
}
