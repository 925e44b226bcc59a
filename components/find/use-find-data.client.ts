'use client';

import { useEffect, useState } from 'react';
import type { FindData } from '@/lib/find/records';
import { paths } from '@/lib/url';

const loads = new Map<string, Promise<FindData>>();

function load(locale: string): Promise<FindData> {
  const address = paths.findData(locale);
  let data = loads.get(address);
  if (!data) {
    data = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      return response.json() as Promise<FindData>;
    });
    // A failed load may be tried again.
    data.catch(() => loads.delete(address));
    loads.set(address, data);
  }
  return data;
}

/** Takes a language and whether the data is wanted; gives the finder's data once it is there, and whether loading failed. */
export function useFindData(locale: string, wanted: boolean): { data: FindData | undefined; failed: boolean } {
  const [data, setData] = useState<FindData>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    load(locale).then((loaded) => !gone && setData(loaded), () => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [locale, wanted]);
  return { data, failed };
}
