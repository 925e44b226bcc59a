'use client';

import { useMemo, useState } from 'react';
import { filterParams, parseFilter, type FilterVocabulary } from '@/lib/filter/address';
import { retiredLast } from '@/lib/filter/sort';
import { behindBases } from '@/lib/filter/stacks';
import { partition, type FilterRecord, type FilterState } from '@/lib/filter/filter';
import type { Reply } from '@/lib/answer/reply';
import type { SearchAnswer, SearchGroup } from '@/lib/search/types';
import { toQuery } from '@/lib/address/params';
import { useSearch } from '../search/use-search.client';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';

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
  /** True: there is a text, and the search for it is on its way; until it is here, nothing is an answer, and the list of all is not shown. */
  readonly searching: boolean;
  /** What the search found, by library; nothing while there is no text. */
  readonly hits: ReadonlyMap<string, SearchGroup> | undefined;
  /** All that answers the text; nothing while there is none, or the search is on its way. */
  readonly reply: Reply | undefined;
  /** What the text names and what has no profile. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly what: string }[];
  /** Libraries that the text mentions, of the article if only they are asked for; all while there is no text. */
  readonly found: readonly FilterRecord[];
  /** Those parted by the conditions. */
  readonly parts: ReturnType<typeof partition>;
  /** True: the reader asked for something. */
  readonly narrowed: boolean;
  /** What fits, in its order, the retired ones last. */
  readonly shown: readonly FilterRecord[];
  /** How it is drawn: a text is answered by cards, which hold what was found. */
  readonly view: Exclude<FilterState['view'], 'auto'>;
}

/** Nothing in particular was looked for. */
const noAnswer: SearchAnswer = { groups: [], dropped: [] };

/** How far up a name without a profile must stand among what was found, so that it was meant. */
const meantWithin = 3;

/** Gives what was found first and has no profile. */
function namedIn({ groups }: SearchAnswer): Board['named'] {
  return groups
    .slice(0, meantWithin)
    .flatMap(({ library: { id, name, summary }, hits: rows }) =>
      rows[0]?.record.kind === 'other' ? [{ id, name, what: summary }] : [],
    );
}

/** Takes what was found, the best first, and records; gives these in its order. */
function inOrderOf(hits: ReadonlyMap<string, SearchGroup>, records: readonly FilterRecord[]): FilterRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...hits.keys()].flatMap((id) => byId.get(id) ?? []);
}

/** Takes a text, the language and whether the search is wanted before there is one; gives what the search found, and the search's own state. */
function useAnswer(query: string, locale: string, wanted: boolean) {
  const search = useSearch(locale, wanted || query !== '');
  const { run } = search;
  const answer = useMemo(() => (query && run ? run(query) : undefined), [query, run]);
  // In the order of their places, as a map keeps it.
  const hits = useMemo(
    () => answer && new Map(answer.groups.map((group) => [group.library.id, group])),
    [answer],
  );
  return { ...search, answer, hits };
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
  const { answer, hits, ...search } = useAnswer(state.query, locale, wanted);
  const searching = state.query !== '' && !hits && !search.failed;
  const found = records.filter(
    ({ id, inArticle }) => (!hits || hits.has(id)) && (inArticle || !state.article),
  );
  const parts = partition(found, state);
  const ranked = hits
    ? inOrderOf(hits, parts.matches)
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
    searching,
    hits,
    reply: answer,
    named: namedIn(answer ?? noAnswer),
    found,
    parts,
    narrowed,
    shown: retiredLast(ranked),
    view: state.view !== 'auto' ? state.view : state.query ? 'cards' : 'matrix',
  };
}
