import type { SearchGroup, SearchHit } from './types';

/** One row of the result list: a hit with its library's name and colour. */
export interface SearchResult extends SearchHit {
  readonly name: string;
  readonly hue: string;
}

/** Takes groups, best first, and how many rows a library may show; gives the rows in the order of the list. */
export function listResults(groups: readonly SearchGroup[], perLibrary: number): SearchResult[] {
  return groups.flatMap(({ library, hits }) =>
    hits.slice(0, perLibrary).map((hit) => ({ ...hit, name: library.name, hue: library.hue })),
  );
}
