import { bigrams, fold, isHan, splitWords } from '../fold';
import { addOnce, listAt } from './numbering';

/** Where words stand in the texts of rows: numbers of the rows, ascending. */
export interface Texts {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By pairs of neighbouring Chinese characters. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  /** Adds a row; numbers must ascend. */
  readonly add: (text: string, row: number) => void;
}

/** Gives texts to be filled. */
export function createTexts(): Texts {
  const words = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  return {
    words,
    pairs,
    add: (text, row) => {
      for (const word of splitWords(fold(text))) {
        if (!isHan(word)) addOnce(listAt(words, word), row);
        else for (const pair of bigrams(word)) addOnce(listAt(pairs, pair), row);
      }
    },
  };
}
