'use client';

import { useEffect, useState } from 'react';
import type { FindData } from '@/lib/find/records';
import { laterDay } from '@/lib/fact/freshness';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/load-json.client';

/** Takes a language; gives the finder's data once it is there, its day the reader's own if that is later, whether loading failed, and a way to try again. */
export function useFindData(locale: string): {
  data: FindData | undefined;
  failed: boolean;
  again: () => void;
} {
  const [data, setData] = useState<FindData>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    loadJson<FindData>(paths.findData(locale), ({ records, senses, resources, others, vocabulary, groups }) =>
      Boolean(Array.isArray(records) && senses && resources && others && vocabulary && groups),
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
