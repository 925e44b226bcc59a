'use client';

import { useEffect, useState } from 'react';
import type { Column } from '@/lib/columns';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/load-json.client';

/** Takes ids in the reader's order; gives their columns as they arrive, in that order, and whether one failed. */
export function useColumns(locale: string, ids: readonly string[]): { columns: Column[]; failed: boolean; complete: boolean } {
  const [known, setKnown] = useState<Readonly<Record<string, Column>>>({});
  const [failed, setFailed] = useState(false);
  const list = ids.join(',');
  useEffect(() => {
    let gone = false;
    for (const id of list.split(',').filter(Boolean)) {
      loadJson<Column>(paths.columnData(locale, id)).then(
        (column) => !gone && setKnown((old) => ({ ...old, [id]: column })),
        () => !gone && setFailed(true),
      );
    }
    return () => {
      gone = true;
    };
  }, [locale, list]);
  const columns = ids.flatMap((id) => (known[id] ? [known[id]] : []));
  return { columns, failed, complete: columns.length === ids.length };
}
