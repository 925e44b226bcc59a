'use client';

import { useEffect, useState } from 'react';
import type { Reply } from '@/lib/answer/reply';
import type { SearchIndex } from '@/lib/search/types';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/browser/load-json.client';
import { loadAnswerData } from '../answer/load-answer-data.client';

/** Answers a text with pages and rows. */
export type RunSearch = (text: string) => Reply;

const loading = new Map<string, Promise<RunSearch>>();

function load(locale: string): Promise<RunSearch> {
  let search = loading.get(locale);
  if (!search) {
    search = Promise.all([
      import('./reply-to'),
      loadJson<SearchIndex>(paths.searchData(locale), ({ libraries, others, records, dimensionAliases }) =>
        Boolean(libraries?.length && others && records?.length && dimensionAliases),
      ),
      loadAnswerData(locale),
    ]).then(([{ replyTo }, index, data]) => replyTo(index, data));
    // A failed load may be tried again.
    search.catch(() => loading.delete(locale));
    loading.set(locale, search);
  }
  return search;
}
/** Takes the language and whether the search is wanted; loads engine, words and index on first use and gives the search, whether loading failed, and a way to try again. */
export function useSearch(
  locale: string,
  wanted: boolean,
): { run?: RunSearch; failed: boolean; again: () => void } {
  const [run, setRun] = useState<{ search: RunSearch }>();
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
