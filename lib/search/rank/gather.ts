import type { Built } from '../index/build';
import type { Found } from '../index/lookup';
import type { QueryTerm } from '../query';
import { saysWhole } from '../query';

/** What the words of a query bring. It holds until the next query. */
export interface Gathered {
  /** Numbers of the libraries that a word leads to; for a query without words all. */
  readonly shelves: readonly number[];
  /** Takes the number of a library; gives the numbers of its rows that a word leads to. */
  readonly rowsOf: (shelf: number) => Uint32Array;
  /** Takes the number of a library; gives what its names bring for each word. */
  readonly namedOf: (shelf: number) => readonly number[];
  /** By word, by row: what the word brings for the row. */
  readonly sheets: readonly Float64Array[];
}

/** What a word of the name of something without a profile is worth at most while the whole name was not said. */
const partOfName = 3;

/** Rows that were touched, sorted into the libraries that they belong to; its room is used again by each query. */
function createBuckets({ rows, shelves, shelfOf }: Built) {
  const touched = new Uint32Array(rows.length);
  const isTouched = new Uint8Array(rows.length);
  const sorted = new Uint32Array(rows.length);
  const ends = new Uint32Array(shelves.length + 1);
  let size = 0;
  return {
    touch: (row: number) => {
      if (isTouched[row] === 1) return;
      isTouched[row] = 1;
      touched[size] = row;
      size += 1;
    },
    /** Sorts; gives the touched rows of a library. */
    sort: () => {
      ends.fill(0);
      for (let at = 0; at < size; at += 1) ends[shelfOf[touched[at]!]! + 1]! += 1;
      for (let shelf = 1; shelf < ends.length; shelf += 1) ends[shelf]! += ends[shelf - 1]!;
      const starts = ends.slice();
      for (let at = 0; at < size; at += 1) {
        const shelf = shelfOf[touched[at]!]!;
        sorted[starts[shelf]!] = touched[at]!;
        starts[shelf]! += 1;
      }
      return (shelf: number) => sorted.subarray(ends[shelf], ends[shelf + 1]);
    },
    clear: (sheets: readonly Float64Array[]) => {
      for (let at = 0; at < size; at += 1) {
        isTouched[touched[at]!] = 0;
        for (const sheet of sheets) sheet[touched[at]!] = 0;
      }
      size = 0;
    },
  };
}

/** Takes what was built and what looks up words; gives a function that takes terms and gives what they bring. */
export function createGathering(built: Built, lookup: (word: string) => Found) {
  const { shelves } = built;
  const sheets: Float64Array[] = [];
  const buckets = createBuckets(built);
  const fill = (sheet: Float64Array, { rows, scores }: Found, weight: number) => {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const score = weight * scores[at]!;
      if (score > sheet[row]!) sheet[row] = score;
      buckets.touch(row);
    }
  };
  const nameScores = ({ words, weight }: QueryTerm, at: number) => {
    const names = new Map<number, number>();
    for (const word of words) {
      const found = lookup(word);
      fill(sheets[at]!, found, weight);
      for (const [shelf, score] of found.names)
        if (weight * score > (names.get(shelf) ?? 0)) names.set(shelf, weight * score);
    }
    return names;
  };
  return (terms: readonly QueryTerm[]): Gathered => {
    buckets.clear(sheets);
    while (sheets.length < terms.length) sheets.push(new Float64Array(built.rows.length));
    const names = terms.map(nameScores);
    const rowsOf = buckets.sort();
    const isReached = (_: unknown, shelf: number) =>
      terms.length === 0 || rowsOf(shelf).length > 0 || names.some((scores) => scores.has(shelf));
    const reached = shelves.map((_, shelf) => shelf).filter((shelf) => isReached(undefined, shelf));
    return {
      shelves: reached,
      rowsOf,
      sheets,
      namedOf: (shelf) => {
        const named = names.map((scores) => scores.get(shelf) ?? 0);
        // Things without a profile stand behind the libraries until their whole name is said.
        const { wholeNames } = shelves[shelf]!;
        return wholeNames && !saysWhole(wholeNames, terms)
          ? named.map((score) => Math.min(score, partOfName))
          : named;
      },
    };
  };
}
