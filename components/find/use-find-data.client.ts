'use client';

import { useEffect, useState } from 'react';
import type { FindData } from '@/lib/find/records';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/load-json.client';

/** Takes a language and whether the data is wanted; gives the finder's data once it is there, and whether loading failed. */
export function useFindData(locale: string, wanted: boolean): { data: FindData | undefined; failed: boolean } {
  const [data, setData] = useState<FindData>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    loadJson<FindData>(paths.findData(locale)).then((loaded) => !gone && setData(loaded), () => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [locale, wanted]);
  return { data, failed };
}
