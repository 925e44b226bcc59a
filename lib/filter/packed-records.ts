import type { Support } from '../schema/fact';
import type { FilterRecord } from './filter';

const letters: Readonly<Record<Support, string>> = { yes: 'y', partial: 'p', no: 'n', unknown: 'u' };
const answers = Object.fromEntries(Object.entries(letters).map(([answer, letter]) => [letter, answer]));

/** Takes libraries and the dimensions that one answers; gives them as text, an answer a letter: most of their bytes would be the names of dimensions. */
export function packRecords(records: readonly FilterRecord[], dimensions: readonly string[]): string {
  return JSON.stringify(
    records.map((record) => ({
      ...record,
      supports: dimensions.map((id) => letters[record.supports[id] ?? 'unknown']).join(''),
    })),
  );
}

/** Takes what `packRecords` gave and the same dimensions; gives the libraries. */
export function unpackRecords(packed: string, dimensions: readonly string[]): FilterRecord[] {
  return (JSON.parse(packed) as readonly (Omit<FilterRecord, 'supports'> & { supports: string })[]).map(
    ({ supports, ...record }) => ({
      ...record,
      supports: Object.fromEntries(dimensions.map((id, place) => [id, answers[supports[place]!] as Support])),
    }),
  );
}
