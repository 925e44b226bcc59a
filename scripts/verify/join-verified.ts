import type { Verified } from '../../lib/schema/records/verified';

/** Gives what is recorded under some keys, in their order: the newer record, else the older one; what neither has is left out. */
function newest<Entry>(
  keys: Iterable<string>,
  newer: Readonly<Record<string, Entry>>,
  older: Readonly<Record<string, Entry>>,
): Record<string, Entry> {
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const from = Object.hasOwn(newer, key) ? newer : older;
      return Object.hasOwn(from, key) ? [[key, from[key]!] as const] : [];
    }),
  );
}

/** Takes a new record of some rows, the record before it, and the ids of the sources and the places of the rows of the profile today; gives the record of all. */
export function joinVerified(
  newer: Verified,
  older: Verified | undefined,
  sources: Iterable<string>,
  places: Iterable<string>,
): Verified {
  return {
    checked: newer.checked,
    sources: newest(sources, newer.sources, older?.sources ?? {}),
    rows: newest(places, newer.rows, older?.rows ?? {}),
  };
}
