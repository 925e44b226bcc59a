'use client';

import { useEffect, useState } from 'react';
import type { Column } from '@/lib/fact/column';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/browser/load-json.client';

/** Takes ids in the reader's order; gives their columns as they arrive, in that order, the ids of those that could not be loaded, and a way to try these again. */
export function useColumns<Shown extends Column = Column>(
  locale: string,
  ids: readonly string[],
): { columns: Shown[]; failed: string[]; complete: boolean; again: () => void } {
  const [known, setKnown] = useState<Readonly<Record<string, Shown>>>({});
  const [lost, setLost] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const list = ids.join(',');
  useEffect(() => {
    let gone = false;
    for (const id of list.split(',').filter(Boolean)) {
      loadJson<Shown>(
        paths.columnData(locale, id),
        (column) => column.id === id && Boolean(column.cells && column.ages),
      ).then(
        (column) => {
          if (gone) return;
          setKnown((old) => ({ ...old, [id]: column }));
          setLost((old) => old.filter((other) => other !== id));
        },
        () => !gone && setLost((old) => [...old.filter((other) => other !== id), id]),
      );
    }
    return () => {
      gone = true;
    };
  }, [locale, list, attempt]);
  const columns = ids.flatMap((id) => (known[id] ? [known[id]] : []));
  const again = () => {
    setLost([]);
    setAttempt(attempt + 1);
  };
  return {
    columns,
    failed: ids.filter((id) => lost.includes(id) && !known[id]),
    complete: columns.length === ids.length,
    again,
  };
}
