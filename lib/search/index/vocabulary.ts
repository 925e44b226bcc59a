/** Distinct words, each with a number: looked up whole, by their beginning and by what they hold, without a look at the rows that have them. */
export interface Vocabulary {
  readonly idOf: (word: string) => number | undefined;
  /** Numbers of the words that begin with a text, the word itself among them. */
  readonly startingWith: (beginning: string) => number[];
  /** Numbers of the words that hold a text anywhere. */
  readonly holding: (part: string) => number[];
}

/** Takes an ascending list and a test that holds from some place on; gives that place, or the length. */
function firstPlace(length: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Takes words with their numbers, from 0 in the order of the map; gives the vocabulary. No word may hold a line break. */
export function createVocabulary(ids: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...ids.keys()].sort();
  const numbers = Uint32Array.from(sorted, (word) => ids.get(word)!);
  // One text of all words: the engine looks through it faster than we could through the words one by one.
  const all = sorted.join('\n');
  const starts = new Uint32Array(sorted.length);
  sorted.reduce((start, word, at) => ((starts[at] = start), start + word.length + 1), 0);
  return {
    idOf: (word) => ids.get(word),
    startingWith: (beginning) => {
      const found: number[] = [];
      const from = firstPlace(sorted.length, (at) => sorted[at]! >= beginning);
      for (let at = from; at < sorted.length && sorted[at]!.startsWith(beginning); at += 1)
        found.push(numbers[at]!);
      return found;
    },
    holding: (part) => {
      const found: number[] = [];
      for (let place = all.indexOf(part); place >= 0;) {
        const next = firstPlace(sorted.length, (at) => starts[at]! > place);
        found.push(numbers[next - 1]!);
        place = next < sorted.length ? all.indexOf(part, starts[next]) : -1;
      }
      return found;
    },
  };
}
