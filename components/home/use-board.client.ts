'use client';

import { useMemo, useState } from 'react';
import { filterParams, parseFilter, type FilterVocabulary } from '@/lib/filter/address';
import { behindBases } from '@/lib/filter/stacks';
import { partition, type FilterRecord, type FilterState } from '@/lib/filter/filter';
import type { SearchGroup } from '@/lib/search/types';
import { toQuery } from '@/lib/address/params';
import { useSearch } from '../search/use-search.client';
import { useQuery, writeQuery } from '../ui/use-address.client';

/** What the home page shows of all libraries for the filter in the address. */
export interface Board {
  readonly state: FilterState;
  /** What the address asks for and nobody knows. */
  readonly ignored: readonly string[];
  readonly change: (next: FilterState, step?: 'push' | 'replace') => void;
  /** The search could not be loaded; `searchAgain` tries once more, `wantSearch` loads it before the first letter. */
  readonly searchFailed: boolean;
  readonly searchAgain: () => void;
  readonly wantSearch: () => void;
  /** What the search found, by library; nothing while there is no text. */
  readonly hits: readonly SearchGroup[] | undefined;
  /** What the text names and what has no profile. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly what: string }[];
  /** Libraries that the text mentions, of the article if only they are asked for; all while there is no text. */
  readonly found: readonly FilterRecord[];
  /** Those parted by the conditions. */
  readonly parts: ReturnType<typeof partition>;
  /** True: the reader asked for something, so that retired libraries stand among the others. */
  readonly narrowed: boolean;
  readonly living: readonly FilterRecord[];
  readonly retired: readonly FilterRecord[];
}

/** How far up a name without a profile must stand among what was found, so that it was meant. */
const meantWithin = 3;

/** Gives what was found first and has no profile. */
function namedIn(hits: readonly SearchGroup[] | undefined): Board['named'] {
  return (hits ?? [])
    .slice(0, meantWithin)
    .flatMap(({ library: { id, name, summary }, hits: rows }) =>
      rows[0]?.record.kind === 'other' ? [{ id, name, what: summary }] : [],
    );
}

/** Takes all libraries and what an address may ask; gives the board for the address, the best hit first. */
export function useBoard(
  records: readonly FilterRecord[],
  vocabulary: FilterVocabulary,
  locale: string,
): Board {
  const address = useQuery();
  const { state, ignored } = useMemo(() => parseFilter(address, vocabulary), [address, vocabulary]);
  const [wanted, setWanted] = useState(false);
  const search = useSearch(locale, wanted || state.query !== '');
  const hits = state.query && search.run ? search.run(state.query) : undefined;
  const placeOf = (id: string) => hits!.findIndex((group) => group.library.id === id);
  const found = records.filter(
    ({ id, inArticle }) => (!hits || placeOf(id) >= 0) && (inArticle || !state.article),
  );
  const parts = partition(found, state);
  const ranked = hits
    ? [...parts.matches].sort((a, b) => placeOf(a.id) - placeOf(b.id))
    : state.sort === 'name'
      ? behindBases(parts.matches)
      : parts.matches;
  const narrowed = state.query !== '' || state.conditions.length > 0 || state.article;
  return {
    state,
    ignored,
    change: (next, step = 'push') => writeQuery(toQuery(filterParams(next)), step),
    searchFailed: search.failed,
    searchAgain: search.again,
    wantSearch: () => setWanted(true),
    hits,
    named: namedIn(hits),
    found,
    parts,
    narrowed,
    living: narrowed ? ranked : ranked.filter((record) => !record.retired),
    retired: narrowed ? [] : ranked.filter((record) => record.retired),
  };
}
