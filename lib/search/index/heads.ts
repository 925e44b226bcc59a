import { bigrams, fold, isHan, splitWords } from '../fold';
import type { SearchRecord } from '../types';
import { addOnce, listAt } from './numbering';
import { worth } from './worth';

/** What rows are called: title and other names. Rows of one dimension in all libraries share theirs. */
export interface Head {
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly aliases: readonly string[];
  readonly aliasWords: ReadonlySet<string>;
  /** Numbers of the rows that are called so. */
  readonly rows: number[];
}

/** Names are often typed without their blanks and hyphens: "HuggingFace". */
export function joined(words: readonly string[]): string[] {
  return words.length > 1 && words.length < 5 && !words.some(isHan) ? [words.join('')] : [];
}

/** The words of a name that are looked for: each once, those of questions aside ("torch for R"). */
export function wholeWords(name: string, stop: ReadonlySet<string>): string[] {
  return [...new Set(splitWords(name))].filter((word) => !stop.has(word));
}

function toHead(said: string, names: readonly string[]): Head {
  const title = fold(said);
  const titleWords = splitWords(title);
  const aliases = names.map(fold);
  return {
    title,
    titleWords,
    aliases,
    aliasWords: new Set([...aliases.flatMap(splitWords), ...joined(titleWords)]),
    rows: [],
  };
}

/** Where a word stands in the heads: their numbers. */
interface HeadPlaces {
  readonly titles: Map<string, number[]>;
  readonly aliases: Map<string, number[]>;
  readonly wholeTitles: Map<string, number[]>;
  readonly wholeAliases: Map<string, number[]>;
  /** By all words of a title, with and without what stands in brackets, and by those of another name; words of questions are left out. */
  readonly saidTitles: Map<string, number[]>;
  readonly saidAliases: Map<string, number[]>;
  /** By pairs of neighbouring Chinese characters. */
  readonly pairs: Map<string, number[]>;
}

/** All heads, and the way from words to them. */
export interface Heads extends HeadPlaces {
  readonly heads: Head[];
  /** Takes a row and the other names that its kind has; gives the number of its head. */
  readonly headOf: (record: SearchRecord, shared: readonly string[]) => number;
}

function index(
  places: HeadPlaces,
  { title, titleWords, aliases, aliasWords }: Head,
  head: number,
  stop: ReadonlySet<string>,
): void {
  addOnce(listAt(places.wholeTitles, title), head);
  for (const name of [title, title.replace(/ ?\([^)]*\)$/, '')])
    addOnce(listAt(places.saidTitles, wholeWords(name, stop).join(' ')), head);
  for (const alias of aliases) {
    addOnce(listAt(places.wholeAliases, alias), head);
    addOnce(listAt(places.saidAliases, wholeWords(alias, stop).join(' ')), head);
  }
  for (const [words, lists] of [
    [titleWords, places.titles],
    [aliasWords, places.aliases],
  ] as const) {
    for (const word of words) {
      if (!isHan(word)) addOnce(listAt(lists, word), head);
      else for (const pair of bigrams(word)) addOnce(listAt(places.pairs, pair), head);
    }
  }
}

/** Takes the words of questions; gives heads to be filled. */
export function createHeads(stop: ReadonlySet<string>): Heads {
  const heads: Head[] = [];
  const numbers = new Map<string, number>();
  const places: HeadPlaces = {
    titles: new Map(),
    aliases: new Map(),
    wholeTitles: new Map(),
    wholeAliases: new Map(),
    saidTitles: new Map(),
    saidAliases: new Map(),
    pairs: new Map(),
  };
  return {
    heads,
    ...places,
    headOf: ({ title, aliases }, shared) => {
      const key = [title, ...aliases, ...shared].join('\n');
      let number = numbers.get(key);
      if (number === undefined) {
        number = heads.push(toHead(title, [...aliases, ...shared])) - 1;
        numbers.set(key, number);
        index(places, heads[number]!, number, stop);
      }
      return number;
    },
  };
}

/** Takes a head and Chinese characters; gives what it is worth for them: they count inside a name too, since Chinese has no blanks. */
export function hanHeadScore({ title, titleWords, aliases, aliasWords }: Head, word: string): number {
  const begins = (candidate: string) => candidate.startsWith(word);
  if (title === word) return worth.title.whole;
  if (aliases.includes(word)) return worth.alias.whole;
  if (titleWords.includes(word)) return worth.title.word;
  if (aliasWords.has(word)) return worth.alias.word;
  if (titleWords.some(begins)) return worth.title.prefix;
  if ([...aliasWords].some(begins)) return worth.alias.prefix;
  if (title.includes(word)) return worth.title.inside;
  return aliases.some((alias) => alias.includes(word)) ? worth.alias.inside : 0;
}
