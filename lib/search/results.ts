import type { SearchAnswer, SearchHit, SearchLibrary } from './types';

/** One row of the result list: a hit with its library's name, colour and, where it is no longer active, state. */
export interface SearchResult extends SearchHit {
  readonly name: string;
  readonly hue: string;
  readonly status?: SearchLibrary['status'];
  /** Place of its library; those that nothing but their names tells apart share one. */
  readonly place: number;
  /** Words of the query that its library does not speak of although others do. */
  readonly missing: readonly string[];
}

/** Takes what was found, how many rows a library may show and how many there may be in all; gives the rows in the order of the list. */
export function listResults(
  { groups }: SearchAnswer,
  perLibrary: number,
  most: number = Number.POSITIVE_INFINITY,
): SearchResult[] {
  const rows: SearchResult[] = [];
  for (const { library, hits, place, missing } of groups) {
    const { name, hue, status } = library;
    const left = Math.min(perLibrary, most - rows.length);
    if (left <= 0) break;
    rows.push(
      ...hits
        .slice(0, left)
        .map((hit) => ({ ...hit, name, hue, place, missing, ...(status ? { status } : {}) })),
    );
  }
  return rows;
}
