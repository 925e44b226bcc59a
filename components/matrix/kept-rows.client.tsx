'use client';

import { useLayoutEffect, useRef, useState } from 'react';

/** The body of a table as it was sent, if it stands in this page. */
const findSent = () =>
  typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('tbody[data-kept-rows]');

/**
 * The body of a large table whose rows never change but in place. React does not take the rows over: with 100 libraries they are most of the
 * elements of the front page, and its first filter waits until React has been through all that it takes over. A text that differs from what was sent is left alone where hydration warnings are suppressed, and a body
 * whose only child is a text has no other children for React. Where the document is drawn anew (a translator in the browser), the rows that were sent
 * move into the new body; where none were sent, they are drawn.
 */
export function KeptRows({ children }: { children: () => React.ReactNode }) {
  const [sent] = useState(findSent);
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (sent && body.current && body.current !== sent) body.current.replaceChildren(...sent.childNodes);
  }, [sent]);
  return (
    <tbody ref={body} role="rowgroup" data-kept-rows="" suppressHydrationWarning>
      {sent ? '' : children()}
    </tbody>
  );
}
