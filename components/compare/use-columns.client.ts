'use client';

import { useEffect, useState } from 'react';
import type { Column } from '@/lib/columns';
import { paths } from '@/lib/url';

const loaded = new Map<string, Promise<Column>>();

function load(locale: string, id: string): Promise<Column> {
  const address = paths.columnData(locale, id);
  let column = loaded.get(address);
  if (!column) {
    column = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      return response.json() as Promise<Column>;
    });
    // A failed load may be tried again.
    column.catch(() => loaded.delete(address));
    loaded.set(address, column);
  }
  return column;
}

/** Takes ids in the reader's order; gives their columns as they arrive, in that order, and whether one failed. */
export function useColumns(locale: string, ids: readonly string[]): { columns: Column[]; failed: boolean; complete: boolean } {
  const [known, setKnown] = useState<Readonly<Record<string, Column>>>({});
  const [failed, setFailed] = useState(false);
  const list = ids.join(',');
  useEffect(() => {
    let gone = false;
    for (const id of list.split(',').filter(Boolean)) {
      load(locale, id).then(
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
