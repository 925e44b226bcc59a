import { fold, isHan, splitWords } from './fold';
import type { HanCut } from './han';
import type { Found } from './index/lookup';
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

/** Words of questions made ready: folded as queries are. */
export interface PreparedQuestions {
  readonly stop: ReadonlySet<string>;
  /** Chinese words that ask for no subject. */
  readonly hanStop: ReadonlySet<string>;
  /** Words that are looked for, but are not missed where nothing is found. */
  readonly filler: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, SearchKind>;
  readonly ended: readonly string[];
  readonly not: readonly string[];
}

/** Takes the words of questions; gives them made ready. */
export function prepareQuestions({
  question,
  filler = [],
  rows,
  ended = [],
  not = [],
}: QuestionWords): PreparedQuestions {
  const words = question.map(fold);
  const kinds = new Map(
    (Object.entries(rows) as [SearchKind, readonly string[]][]).flatMap(([kind, said]) =>
      said.map((word) => [fold(word), kind] as const),
    ),
  );
  return {
    stop: new Set(words),
    hanStop: new Set([...words, ...kinds.keys()].filter(isHan)),
    filler: new Set(filler.map(fold)),
    kinds,
    ended: ended.map(fold),
    not: not.map(fold),
  };
}

/** True if what was typed, whole and in words, says one of the phrases: Chinese anywhere in it, others as whole words. */
function says(phrases: readonly string[], whole: string, words: readonly string[]): boolean {
  const inWords = ` ${words.join(' ')} `;
  return phrases.some((phrase) =>
    isHan(phrase) ? whole.includes(phrase) : inWords.includes(` ${splitWords(phrase).join(' ')} `),
  );
}

/** Takes what was typed, what cuts Chinese into words, and the words of questions; gives the query in parts. Never throws. */
export function parseQuery(typed: string, cut: HanCut, questions: PreparedQuestions): Query {
  const whole = fold(typed.slice(0, longest)).trim();
  const all = splitWords(whole);
  const kinds = new Set<SearchKind>();
  for (const [word, kind] of questions.kinds) {
    if (isHan(word) ? whole.includes(word) : all.includes(word)) kinds.add(kind);
  }
  const meant = all
    .flatMap((word) => (isHan(word) ? cut(word) : [word]))
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

/** Takes what was typed, folded words of it, and what else stands for something there; gives the words as they were typed. A Chinese one takes the characters with it that follow and are part of nothing: 区块链, not 区块. */
export function asTyped(typed: string, words: readonly string[], others: readonly string[] = []): string[] {
  // Folding may change lengths: every character is folded by itself and remembered by its place.
  const characters = [...typed.slice(0, longest)];
  const places: number[] = [];
  let folded = '';
  characters.forEach((character, at) => {
    for (const sign of fold(character)) {
      folded += sign;
      for (let unit = 0; unit < sign.length; unit += 1) places.push(at);
    }
  });
  const goesOn = (end: number) =>
    isHan(characters[end] ?? '') && !others.some((other) => folded.startsWith(other, places.indexOf(end)));
  return words.map((word) => {
    const at = folded.indexOf(word);
    if (at < 0) return word;
    let end = places[at + word.length - 1]! + 1;
    while (isHan(word) && goesOn(end)) end += 1;
    return characters.slice(places[at], end).join('');
  });
}

/** A word of the query with the words it may stand for: itself, or its spelling corrections. */
export interface QueryTerm {
  readonly said: string;
  /** None if it is found nowhere. */
  readonly words: readonly string[];
  /** What a hit counts: 1 as it was typed, less for a correction. */
  readonly weight: number;
  /** How surely it is known: half where it stands only inside other words, which may be chance. */
  readonly known: number;
}

/** Cheap exact steps first; a Latin word that leads nowhere has its spelling corrected, a Chinese one is left out. */
export function toTerms(
  lookup: (word: string) => Found,
  correct: ReturnType<typeof createSpellingCorrector>,
  words: readonly string[],
): QueryTerm[] {
  return words.map((said): QueryTerm => {
    const { rows, names, sure } = lookup(said);
    if (rows.length > 0 || names.size > 0) return { said, words: [said], weight: 1, known: sure ? 1 : 0.5 };
    const corrections = isHan(said) ? [] : correct(said);
    const nearest = corrections.filter(({ edits }) => edits === corrections[0]!.edits);
    return {
      said,
      words: nearest.map(({ word }) => word),
      weight: 0.8,
      known: nearest.length > 0 ? 1 : 0,
    };
  });
}

/** How much of a query a word is: a Chinese one for each two of its characters. */
export function sizeOf(word: string): number {
  return isHan(word) ? [...word].length / 2 : 1;
}

/** Takes names in words and the terms of a query; true if these say one of the names, its spelling corrected, and nothing else. */
export function saysWhole(names: readonly (readonly string[])[], terms: readonly QueryTerm[]): boolean {
  return names.some(
    (name) => name.length === terms.length && name.every((word, at) => terms[at]!.words.includes(word)),
  );
}
