import { fold, isHan, splitWords } from './fold';
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
}

/** Words of questions made ready: folded as queries are, Chinese ones the longest first. */
export interface PreparedQuestions {
  readonly stop: ReadonlySet<string>;
  readonly hanStop: readonly string[];
  readonly kinds: ReadonlyMap<string, SearchKind>;
}

/** Takes the words of questions; gives them made ready. */
export function prepareQuestions({ question, rows }: QuestionWords): PreparedQuestions {
  const words = question.map(fold);
  return {
    stop: new Set(words),
    hanStop: words.filter(isHan).sort((a, b) => b.length - a.length),
    kinds: new Map(
      (Object.entries(rows) as [SearchKind, readonly string[]][]).flatMap(([kind, said]) =>
        said.map((word) => [fold(word), kind] as const),
      ),
    ),
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
  return { whole, words: [...new Set(words)].slice(0, 12), kinds };
}
