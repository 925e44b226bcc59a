import { prepare, type PreparedLibrary, type PreparedRow } from './prepare';
import { parseQuery, prepareQuestions, saysWhole, toTerms, type Query, type QueryTerm } from './query';
import { findRanges } from './ranges';
import { answerScore, nameScore, rowScore, standingWorth } from './score';
import { createSpellingCorrector } from './typo';
import type { SearchGroup, SearchIndex, SearchKind } from './types';

function best(scores: Iterable<number>): number {
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  return most;
}

interface Scored {
  readonly library: PreparedLibrary;
  readonly score: number;
  readonly matched: number;
  /** True if its whole name was said. */
  readonly named: boolean;
  /** True if nothing but the whole name of one of its users was said. */
  readonly userNamed: boolean;
  readonly rows: readonly { readonly row: PreparedRow; readonly score: number }[];
}

/** Takes a row, the query and its terms; gives what the row gains if the query is one of its names, their spelling corrected and words of questions aside; such another name counts less. */
function wholeWorth(row: PreparedRow, query: Query, terms: readonly QueryTerm[]): number {
  if (row.title === query.whole || row.aliases.includes(query.whole)) return 12;
  if (query.kinds.size > 0) return 0;
  return saysWhole(row.wholeTitles, terms) ? 12 : saysWhole(row.wholeAliases, terms) ? 8 : 0;
}

interface ScoredRow {
  readonly row: PreparedRow;
  readonly score: number;
  /** True if the query is one of its names. */
  readonly whole: boolean;
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
  if (ownKinds.has(row.record.kind))
    return { row, score: ownRowScore(row, query, terms, named), whole: false, scores };
  const hit = scores.filter((score) => score > 0).length;
  const everyWord = hit > 1 && hit === counts.filter(Boolean).length;
  let score = scores.reduce((sum, value) => sum + value, 0) * (everyWord ? 1.5 : 1);
  const gain = score > 0 ? wholeWorth(row, query, terms) : 0;
  score += gain * answerScore(row);
  if (query.kinds.has(row.record.kind) && (score > 0 || onlyNames)) score += onlyNames ? 40 : 6;
  return { row, score, whole: gain > 0, scores };
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

/** Takes a library and the words of a query; gives what its name brings for each. Things without a profile stand behind the libraries until their whole name is said. */
function scoreNames(library: PreparedLibrary, terms: readonly QueryTerm[]): number[] {
  const named = terms.map((term) => term.weight * best(term.words.map((word) => nameScore(library, word))));
  return library.wholeNames && !saysWhole(library.wholeNames, terms)
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
    named: best(named) >= wholeName,
    userNamed: rows.some(({ row, whole }) => whole && row.record.kind === 'user'),
    rows: rows.filter((row) => row.score > 0).sort((a, b) => b.score - a.score),
  };
}

/** Takes the libraries that were found and whether what has ended was asked for; gives them best first. Where neither one of them nor a user of it was named, their standing counts too. */
function inOrder(found: readonly Scored[], asksForEnded: boolean): Scored[] {
  const named = found.some((one) => one.named);
  const ids = new Set(found.map(({ library }) => library.library.id));
  return found
    .map((one) => ({
      one,
      worth: one.score * (named || one.userNamed ? 1 : standingWorth(one.library.library, ids, asksForEnded)),
    }))
    .sort(
      (a, b) =>
        b.worth - a.worth || a.one.library.library.name.localeCompare(b.one.library.library.name, 'en'),
    )
    .map(({ one }) => one);
}

/** Takes the index; gives a function that finds rows for a query, grouped by library, best first. The function never throws. */
export function createSearch(index: SearchIndex): (typed: string) => SearchGroup[] {
  const prepared = prepare(index);
  const correct = createSpellingCorrector(prepared.vocabulary, prepared.properNames);
  const questions = prepareQuestions(index.questions);
  return (typed) => {
    const query = parseQuery(typed, prepared.hanTerms, questions);
    if (query.words.length === 0 && query.kinds.size === 0) return [];
    const terms = toTerms(prepared, correct, query).filter((term) => term.words.length > 0);
    // Most of what was typed must be known: one known word in a heap of strange ones is chance.
    const known = terms.reduce((sum, term) => sum + term.known, 0);
    if (known * 2 < query.words.length || (terms.length === 0 && query.kinds.size === 0)) return [];
    const scored = prepared.libraries
      .map((library) => scoreLibrary(library, query, terms))
      .filter(({ rows }) => rows.length > 0);
    const most = best(scored.map(({ matched }) => matched));
    const marks = terms.flatMap(({ words }) => words);
    const found = scored.filter(({ matched }) => matched === most);
    return inOrder(found, query.asksForEnded).map(({ library, rows }) => ({
      library: library.library,
      hits: rows.slice(0, 20).map(({ row: { record } }) => ({
        record,
        titleRanges: findRanges(record.title, marks),
        textRanges: findRanges(record.text, marks),
      })),
    }));
  };
}
