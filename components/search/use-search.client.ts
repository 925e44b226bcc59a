'use client';

import { useEffect, useState } from 'react';
import type { Search } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/types';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/load-json.client';

const loading = new Map<string, Promise<Search>>();

function load(locale: string): Promise<Search> {
  let search = loading.get(locale);
  if (!search) {
    search = Promise.all([
      import('@/lib/search/engine'),
      loadJson<SearchIndex>(paths.searchData(locale), ({ libraries, others, records, dimensionAliases }) =>
        Boolean(libraries?.length && others && records?.length && dimensionAliases),
      ),
    ]).then(([{ createSearchInSlices }, index]) => createSearchInSlices(index));
    // A failed load may be tried again.
    search.catch(() => loading.delete(locale));
    loading.set(locale, search);
  }
  return search;
}

/** Takes the language and whether the search is wanted; loads engine and index on first use and gives the search, whether loading failed, and a way to try again. */
export function useSearch(
  locale: string,
  wanted: boolean,
): { run?: Search; failed: boolean; again: () => void } {
  const [run, setRun] = useState<{ search: Search }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load(locale).then(
      (search) => !gone && (setRun({ search }), setFailed(false)),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [locale, wanted, attempt]);
  const again = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { ...(run ? { run: run.search } : {}), failed, again };
}
