'use client';

import { useLayoutEffect, type RefObject } from 'react';

/** Takes a table body and the ids of the rows that show, in their order; hides the others where they stand, and moves rows only if the order asks for it. */
function orderRows(body: Element, shown: readonly string[]): void {
  const rows = new Map(
    [...body.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => [row.dataset.row!, row]),
  );
  const wanted = new Set(shown);
  for (const [id, row] of rows) if (row.hidden === wanted.has(id)) row.hidden = !row.hidden;
  const standing = [...rows.keys()].filter((id) => wanted.has(id));
  if (standing.every((id, place) => id === shown[place])) return;
  body.append(...shown.flatMap((id) => rows.get(id) ?? []));
}

/** Takes a table whose rows stand as they were sent, and what shows of them: React does not draw them anew. */
export function useRowOrder(table: RefObject<HTMLTableElement | null>, shown: readonly string[]): void {
  const key = shown.join();
  useLayoutEffect(() => {
    const body = table.current?.querySelector('tbody');
    if (body) orderRows(body, key ? key.split(',') : []);
  }, [table, key]);
}
