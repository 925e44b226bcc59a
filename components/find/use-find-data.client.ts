'use client';

import { useEffect, useState } from 'react';
import type { AnswerSite } from '@/lib/answer/site';
import type { FindData, FindFacts } from '@/lib/find/records';
import { laterDay } from '@/lib/fact/freshness';
import { paths } from '@/lib/url';
import { loadAnswerData } from '../answer/load-answer-data.client';
import { loadJson } from '../ui/browser/load-json.client';

/** What the finder loads: libraries, what a text can mean, and the pages that there are. */
export interface FinderData extends FindData {
  readonly site: AnswerSite;
}

/** Takes a language; gives the finder's data: its facts, and what it shares with all boxes. */
async function loadFinderData(locale: string): Promise<FinderData> {
  const [facts, { senses, resources, site }] = await Promise.all([
    loadJson<FindFacts>(paths.findData(locale), ({ records, vocabulary, groups }) =>
      Boolean(Array.isArray(records) && vocabulary && groups),
    ),
    loadAnswerData(locale),
  ]);
  const built = laterDay(facts.built, Date.now());
  return { ...facts, senses, resources, site, others: site.others, built };
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
    loadFinderData(locale).then(
      (loaded) => !gone && setData(loaded),
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
