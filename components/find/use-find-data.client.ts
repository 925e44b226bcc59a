'use client';

import { useEffect, useState } from 'react';
import type { AnswerSite } from '@/lib/answer/site';
import type { FindData } from '@/lib/find/records';
import { laterDay } from '@/lib/fact/freshness';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/load-json.client';

/** What the finder loads: libraries, what a text can mean, and the pages that there are. */
export interface FinderData extends FindData {
  readonly site: AnswerSite;
}

/** Takes a language; gives the finder's data once it is there, its day the reader's own if that is later, whether loading failed, and a way to try again. */
export function useFindData(locale: string): {
  data: FinderData | undefined;
  failed: boolean;
  again: () => void;
} {
  const [data, setData] = useState<FinderData>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    loadJson<FinderData>(
      paths.findData(locale),
      ({ records, senses, resources, others, vocabulary, groups, site }) =>
        Boolean(Array.isArray(records) && senses && resources && others && vocabulary && groups && site),
    ).then(
      (loaded) => !gone && setData({ ...loaded, built: laterDay(loaded.built, Date.now()) }),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [locale, attempt]);
  const again = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { data, failed, again };
}
