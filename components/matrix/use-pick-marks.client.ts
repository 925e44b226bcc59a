'use client';

import { useLayoutEffect, type RefObject } from 'react';
import { maxColumns } from '@/lib/address/compare';
import { togglePick, type Pick } from '@/lib/compare/picks';
import { changePicks, usePicks } from '../picks/use-picks.client';

const markSelector = 'button[aria-pressed]';

/** Takes the box before a name; gives the library of its row. Its name is the value of the box: what the row shows may be a translator's. */
function libraryOf(mark: HTMLButtonElement): Pick | undefined {
  const article = mark.closest<HTMLElement>('article[data-library]');
  return article
    ? { id: article.dataset.library!, name: mark.value, hue: article.dataset.hue ?? '' }
    : undefined;
}

/** Takes a table whose rows stand as they were sent; presses the boxes of what is picked, and gives what answers a click on one of them. */
export function usePickMarks(
  table: RefObject<HTMLTableElement | null>,
): (event: { readonly target: EventTarget }) => void {
  const picks = usePicks();
  useLayoutEffect(() => {
    for (const mark of table.current?.querySelectorAll<HTMLButtonElement>(markSelector) ?? []) {
      const picked = picks.some(({ id }) => id === libraryOf(mark)?.id);
      // What is as it should be is not written: the browser would style it anew.
      if (mark.getAttribute('aria-pressed') !== String(picked))
        mark.setAttribute('aria-pressed', String(picked));
      mark.toggleAttribute('aria-disabled', false);
      if (!picked && picks.length >= maxColumns) mark.setAttribute('aria-disabled', 'true');
    }
  }, [picks, table]);
  return ({ target }) => {
    const mark = (target as Element).closest<HTMLButtonElement>(markSelector);
    const library = mark && libraryOf(mark);
    if (library) changePicks((now) => togglePick(now, library));
  };
}
