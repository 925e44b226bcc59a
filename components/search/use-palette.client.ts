'use client';

import { useMemo, useState } from 'react';
import { listResults, type SearchResult } from '@/lib/search/results';
import { paths } from '@/lib/url';
import { hitHref } from './search-hits';
import { useSearch } from './use-search.client';

/** How many rows show, and how many of them of one library. */
const mostRows = 12;
const mostPerLibrary = 3;

/** What is typed into the palette, what was found, and which of it is active. */
export interface Palette {
  readonly query: string;
  readonly type: (query: string) => void;
  /** Whether the search is there to be asked. */
  readonly ready: boolean;
  readonly failed: boolean;
  readonly again: () => void;
  readonly results: readonly SearchResult[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  /** Goes to a result. */
  readonly choose: (index: number) => void;
  /** Arrows change what is active, Enter goes there, or to the search page. */
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Takes the language, the id that begins those of the options, whether the palette is open, and a way to close it; gives its state. */
export function usePalette(locale: string, id: string, open: boolean, close: () => void): Palette {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { run, failed, again } = useSearch(locale, open);
  const results = useMemo(
    () => (run && query.trim() ? listResults(run(query), mostPerLibrary).slice(0, mostRows) : []),
    [run, query],
  );
  const choose = (index: number) => {
    close();
    window.location.assign(hitHref(locale, results[index]!));
  };
  const onEnter = () => {
    if (results[active]) choose(active);
    else if (query.trim()) window.location.assign(paths.search(locale, query));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // The key belongs to the word that is being composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || results.length === 0) return;
    event.preventDefault();
    const next = (active + step + results.length) % results.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  return {
    query,
    type,
    ready: run !== undefined,
    failed,
    again,
    results,
    active,
    setActive,
    choose,
    onKeyDown,
  };
}
