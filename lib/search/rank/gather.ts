import type { Built, Shelf } from '../index/build';
import type { Found } from '../index/lookup';
import type { QueryTerm } from '../query';
import { countedNames, type Brought } from './score';

/** The higher of two scores, put where the higher belongs. */
function raise(scores: Map<number, number>, key: number, score: number): void {
  if (score > (scores.get(key) ?? 0)) scores.set(key, score);
}

/** Takes what was built and what looks up words; gives a function that takes terms and gives what they bring by library, for no term every library. What it gives holds until the next call. */
export function createGathering({ rows, shelves, shelfOf }: Built, lookup: (word: string) => Found) {
  const sheets: Float64Array[] = [];
  const touched: number[] = [];
  const isTouched = new Uint8Array(rows.length);
  const clear = () => {
    for (const row of touched) {
      isTouched[row] = 0;
      for (const sheet of sheets) sheet[row] = 0;
    }
    touched.length = 0;
  };
  const fill = (sheet: Float64Array, { rows: found, scores }: Found, weight: number) => {
    for (let at = 0; at < found.length; at += 1) {
      const row = found[at]!;
      sheet[row] = Math.max(sheet[row]!, weight * scores[at]!);
      if (isTouched[row] === 0) touched.push(row);
      isTouched[row] = 1;
    }
  };
  return (terms: readonly QueryTerm[]): Map<Shelf, Brought> => {
    clear();
    while (sheets.length < terms.length) sheets.push(new Float64Array(rows.length));
    const named = terms.map(({ words, weight }, at) => {
      const names = new Map<number, number>();
      for (const word of words) {
        const found = lookup(word);
        fill(sheets[at]!, found, weight);
        for (const [library, score] of found.names) raise(names, library, weight * score);
      }
      return names;
    });
    const rowsOf = new Map<number, number[]>();
    const reach = (shelf: number) => {
      let list = rowsOf.get(shelf);
      if (!list) rowsOf.set(shelf, (list = []));
      return list;
    };
    for (const row of touched) reach(shelfOf[row]!).push(row);
    for (const names of named) for (const shelf of names.keys()) reach(shelf);
    if (terms.length === 0) shelves.forEach((_, shelf) => reach(shelf));
    return new Map(
      [...rowsOf].map(([number, rows]) => {
        const shelf = shelves[number]!;
        const counted = countedNames(
          shelf,
          named.map((names) => names.get(number) ?? 0),
          terms,
        );
        return [shelf, { named: counted, rows, rowScores: sheets }];
      }),
    );
  };
}
