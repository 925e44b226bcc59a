'use client';

import { useState } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { maxColumns, minColumns } from '@/lib/address/compare';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { Icon } from '../icon/icon';
import { remover, useNextFocus } from '../focus/use-next-focus.client';
import { useStorageRefused } from '../ui/browser/use-local-storage.client';
import { changePicks, usePicks } from './use-picks.client';

/** The bar with the picks: on every page until it is emptied. It says, too, if the browser remembers nothing beyond this page. */
export function CompareBar({ locale, words }: { locale: string; words: Messages['picks'] }) {
  const picks = usePicks();
  const [dismissed, setDismissed] = useState(false);
  const nextFocus = useNextFocus();
  const unremembered = useStorageRefused() && !dismissed;
  if (picks.length === 0 && !unremembered) return null;
  return (
    <section
      ref={nextFocus}
      aria-label={words.label}
      data-picks={picks.length}
      className="no-print fixed inset-x-0 bottom-0 z-40 border-t border-edge bg-panel shadow-[0_-4px_16px_rgb(0_0_0/0.12)]"
    >
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 sm:px-6">
        {unremembered && (
          <div className="flex w-full items-center justify-between gap-3 text-sm" data-forgetful>
            <p role="status">{words.forgotten}</p>
            <button type="button" className="button shrink-0" onClick={() => setDismissed(true)}>
              {words.understood}
            </button>
          </div>
        )}
        {picks.length > 0 && (
          <>
            <ul className="flex flex-wrap gap-1.5">
              {picks.map(({ id, name, hue }) => (
                <li
                  key={id}
                  data-hue={hue}
                  className="flex items-center rounded-md border border-lib bg-lib-soft text-sm"
                >
                  <span className="ps-2">{name}</span>
                  <button
                    type="button"
                    className="grid size-8 place-items-center"
                    {...remover}
                    onClick={() => changePicks((now) => now.filter((pick) => pick.id !== id))}
                    aria-label={fill(words.remove, { library: name })}
                  >
                    <Icon name="close" className="size-3.5" />
                  </button>
                </li>
              ))}
            </ul>
            <span className="text-xs text-muted">
              {fill(words.count, { count: picks.length, most: maxColumns })}
            </span>
            <div className="ms-auto flex gap-2">
              <button type="button" className="button" onClick={() => changePicks(() => [])}>
                {words.empty}
              </button>
              {picks.length >= minColumns ? (
                <a
                  className="button button-strong"
                  href={paths.compare(locale, { libraries: picks.map(({ id }) => id) })}
                >
                  {words.compare}
                </a>
              ) : (
                <span className="self-center text-sm text-muted">{words.oneMore}</span>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
