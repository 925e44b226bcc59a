import type { Support } from '../schema/fact';
import type { FilterRecord } from './filter';

/** How the libraries are ordered: by name, by the newest release, or by the answer to a dimension, which it names. */
export type Sort = 'name' | 'release' | (string & {});

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The answers, the best first; what nobody knows may be a yes. */
const places: Readonly<Record<Support, number>> = { yes: 0, partial: 1, unknown: 2, no: 3 };

/** Takes an order; gives what compares two libraries by it alone. */
function by(sort: Sort): (a: FilterRecord, b: FilterRecord) => number {
  if (sort === 'name') return () => 0;
  if (sort === 'release') return (a, b) => order(b.released, a.released);
  const place = ({ supports }: FilterRecord) => places[supports[sort] ?? 'unknown'];
  return (a, b) => place(a) - place(b);
}

/** Takes libraries in their order; gives them with the retired ones behind all others. */
export function retiredLast<Record extends { readonly retired: boolean }>(
  records: readonly Record[],
): Record[] {
  return [...records.filter(({ retired }) => !retired), ...records.filter(({ retired }) => retired)];
}

/** Orders libraries; what is equal stands by name, and the retired ones stand last in every order. */
export function sortRecords(records: readonly FilterRecord[], sort: Sort): FilterRecord[] {
  // Lower case and code units: a collator costs a slow phone 30 ms at its first use, just when a first filter is waited for.
  const byName = (a: FilterRecord, b: FilterRecord) => order(a.name.toLowerCase(), b.name.toLowerCase());
  const first = by(sort);
  return [...records].sort((a, b) => Number(a.retired) - Number(b.retired) || first(a, b) || byName(a, b));
}
