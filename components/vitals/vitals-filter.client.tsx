'use client';

import { vitalFlag } from '@/browser/contract/flags';
import { useEffect, useRef } from 'react';
import { parseShown, shownQuery } from '@/lib/filter/shown-libraries';
import { IgnoredNotice } from '../ui/ignored-notice';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';
import { ShownSwitches, shows } from '../map/shown-switches';

/** Switches that show the rows of some libraries alone; which, stands in the address. Without script all rows show. */
export function VitalsFilter({
  libraries,
  words,
  ignoredSentence,
  locale,
  children,
}: {
  libraries: readonly { readonly id: string; readonly name: string }[];
  words: { readonly filter: string; readonly all: string };
  ignoredSentence: string;
  locale: string;
  children: React.ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { state, ignored } = parseShown(
    useQuery(),
    libraries.map(({ id }) => id),
  );
  const shown = state.libraries.join();
  useEffect(() => {
    const ids = shown.split(',').filter(Boolean);
    for (const row of box.current?.querySelectorAll<HTMLElement>(`[${vitalFlag}]`) ?? [])
      row.hidden = !shows(ids, row.getAttribute(vitalFlag)!);
  }, [shown]);
  return (
    <div ref={box}>
      <IgnoredNotice ignored={ignored} sentence={ignoredSentence} locale={locale} />
      <div className="needs-script no-print mt-4 space-y-2">
        <ShownSwitches
          label={words.filter}
          entries={libraries}
          shown={state.libraries}
          onChange={(next) => writeQuery(shownQuery(next), 'push')}
        />
        {state.libraries.length > 0 && (
          <button type="button" className="button" onClick={() => writeQuery('', 'push')}>
            {words.all}
          </button>
        )}
      </div>
      {children}
    </div>
  );
}
