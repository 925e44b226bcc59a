import { fold, splitWords } from '../fold';
import type { SearchLibrary } from '../types';
import { joined } from './heads';
import { addOnce, listAt, numberOf } from './numbering';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { nameWorth } from './worth';

/** Takes a library; gives its names, and their words. */
export function namesOf({ name, id, aliases }: Pick<SearchLibrary, 'name' | 'id' | 'aliases'>): {
  names: string[];
  words: string[];
} {
  const names = [name, id, ...aliases].map(fold);
  return { names, words: names.flatMap((text) => [...splitWords(text), ...joined(splitWords(text))]) };
}

/** Names of libraries, and the way from a word to them. */
export interface Names {
  /** Adds the names of the library of this number. */
  readonly add: (names: readonly string[], words: readonly string[], library: number) => void;
  /** Gives what the names of each library are worth for a word; those of which it is no part are left out. */
  readonly scores: (word: string) => Map<number, number>;
}

/** Gives names to be filled. What is added after the first question is not found. */
export function createNames(): Names {
  const ids = new Map<string, number>();
  const whole = new Map<number, number[]>();
  const words = new Map<number, number[]>();
  let vocabulary: Vocabulary | undefined;
  return {
    add: (names, parts, library) => {
      for (const name of names) addOnce(listAt(whole, numberOf(ids, name)), library);
      for (const word of parts) addOnce(listAt(words, numberOf(ids, word)), library);
    },
    scores: (word) => {
      vocabulary ??= createVocabulary(ids);
      const scores = new Map<number, number>();
      const raise = (lists: ReadonlyMap<number, readonly number[]>, id: number, score: number) => {
        for (const library of lists.get(id) ?? [])
          if (score > (scores.get(library) ?? 0)) scores.set(library, score);
      };
      const id = vocabulary.idOf(word);
      if (id !== undefined) {
        raise(whole, id, nameWorth.whole);
        raise(words, id, nameWorth.word);
      }
      if (word.length >= 2)
        for (const longer of vocabulary.startingWith(word)) {
          raise(whole, longer, nameWorth.prefix);
          raise(words, longer, nameWorth.prefix);
        }
      if (word.length >= 4)
        for (const longer of vocabulary.holding(word)) raise(whole, longer, nameWorth.inside);
      return scores;
    },
  };
}
