'use client';

import { useEffect, useState } from 'react';
import type { ProgramData } from '@/lib/programs/shown';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/browser/load-json.client';

/** Takes a language, ids of libraries and whether their programs are wanted; loads them on first need. Gives them in that order, whether loading failed, and a way to try again. */
export function usePrograms(
  locale: string,
  ids: readonly string[],
  wanted: boolean,
): { readonly loaded?: readonly ProgramData[]; readonly failed: boolean; readonly again: () => void } {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly all: readonly ProgramData[] }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const key = ids.join();
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    Promise.all(
      key
        .split(',')
        .map((id) =>
          loadJson<ProgramData>(paths.programData(locale, id), ({ id: own, programs }) =>
            Boolean(own && programs?.length),
          ),
        ),
    ).then(
      (all) => !gone && (setLoaded({ key, all }), setFailed(false)),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [locale, key, wanted, attempt]);
  const again = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { ...(loaded?.key === key ? { loaded: loaded.all } : {}), failed, again };
}
