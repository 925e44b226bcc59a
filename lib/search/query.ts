import { bigrams, fold, isHan, splitWords } from './fold';
import type { Prepared } from './prepare';
import { nameScore, rowScore, wordScore } from './score';
import type { createSpellingCorrector } from './typo';
import type { QuestionWords, SearchKind } from './types';

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
  /** True if it asks for what has ended. */
  readonly asksForEnded: boolean;
}

/** Words of questions made ready: folded as queries are, Chinese ones the longest first. */
export interface PreparedQuestions {
  readonly stop: ReadonlySet<string>;
  readonly hanStop: readonly string[];
  readonly kinds: ReadonlyMap<string, SearchKind>;
  readonly ended: readonly string[];
  readonly not: readonly string[];
}

/** Takes the words of questions; gives them made ready. */
export function prepareQuestions({ question, rows, ended = [], not = [] }: QuestionWords): PreparedQuestions {
  const words = question.map(fold);
  return {
    stop: new Set(words),
    hanStop: words.filter(isHan).sort((a, b) => b.length - a.length),
    kinds: new Map(
      (Object.entries(rows) as [SearchKind, readonly string[]][]).flatMap(([kind, said]) =>
        said.map((word) => [fold(word), kind] as const),
      ),
    ),
    ended: ended.map(fold),
    not: not.map(fold),
  };
}

/** Takes a Chinese run and the Chinese terms of the records; gives the terms in it, or what is left without question words. */
function splitHan(run: string, terms: readonly string[], hanStop: readonly string[]): string[] {
  let rest = run;
  const found: string[] = [];
  for (const term of terms) {
    if (!rest.includes(term)) continue;
    found.push(term);
    rest = rest.replaceAll(term, ' ');
  }
  for (const word of hanStop) rest = rest.replaceAll(word, ' ');
  return [...found, ...rest.split(' ').filter((part) => part.length > 1)];
}

/** True if what was typed, whole and in words, says one of the phrases: Chinese anywhere in it, others as whole words. */
function says(phrases: readonly string[], whole: string, words: readonly string[]): boolean {
  const inWords = ` ${words.join(' ')} `;
  return phrases.some((phrase) =>
    isHan(phrase) ? whole.includes(phrase) : inWords.includes(` ${splitWords(phrase).join(' ')} `),
  );
}

/** Takes what was typed, the Chinese terms of the records, the longest first, and the words of questions; gives the query in parts. Never throws. */
export function parseQuery(typed: string, hanTerms: readonly string[], questions: PreparedQuestions): Query {
  const whole = fold(typed.slice(0, longest)).trim();
  const all = splitWords(whole);
  const kinds = new Set<SearchKind>();
  for (const [word, kind] of questions.kinds) {
    if (isHan(word) ? whole.includes(word) : all.includes(word)) kinds.add(kind);
  }
  const meant = all
    .flatMap((word) => (isHan(word) ? splitHan(word, hanTerms, questions.hanStop) : [word]))
    .filter((word) => !questions.kinds.has(word));
  const subjects = meant.filter((word) => !questions.stop.has(word));
  // A query of nothing but question words is taken at its word, unless it names a kind of row.
  const words = subjects.length > 0 || kinds.size > 0 ? subjects : meant;
  return {
    whole,
    words: [...new Set(words)].slice(0, 12),
    kinds,
    asksForEnded: says(questions.ended, whole, all) && !says(questions.not, whole, all),
  };
}

/** A word of the query with the words it may stand for: itself, or its spelling corrections. */
export interface QueryTerm {
  readonly words: readonly string[];
  /** What a hit counts: 1 as it was typed, less for a correction. */
  readonly weight: number;
  /** How surely it is known: half where it stands only inside other words, which may be chance. */
  readonly known: number;
}

function occurs(prepared: Prepared, word: string, as = rowScore): boolean {
  return prepared.libraries.some(
    (library) => nameScore(library, word) > 0 || library.rows.some((row) => as(row, word) > 0),
  );
}

/** Cheap exact steps first; a Latin word that occurs nowhere has its spelling corrected, a Chinese one is looked for by pairs of characters, most of which must occur. */
export function toTerms(
  prepared: Prepared,
  correct: ReturnType<typeof createSpellingCorrector>,
  query: Query,
): QueryTerm[] {
  return query.words.flatMap((word): QueryTerm | QueryTerm[] => {
    if (occurs(prepared, word))
      return { words: [word], weight: 1, known: occurs(prepared, word, wordScore) ? 1 : 0.5 };
    if (isHan(word)) {
      const known = bigrams(word).filter((pair) => occurs(prepared, pair));
      return known.length * 2 > word.length - 1
        ? known.map((pair) => ({ words: [pair], weight: 0.6, known: 1 }))
        : { words: [], weight: 0, known: 0 };
    }
    const corrections = correct(word);
    const nearest = corrections
      .filter(({ edits }) => edits === corrections[0]?.edits)
      .map((found) => found.word);
    return { words: nearest, weight: 0.8, known: 1 };
  });
}

/** Takes names in words and the terms of a query; true if these say one of the names, its spelling corrected, and nothing else. */
export function saysWhole(names: readonly (readonly string[])[], terms: readonly QueryTerm[]): boolean {
  return names.some(
    (name) => name.length === terms.length && name.every((word, at) => terms[at]!.words.includes(word)),
  );
}
