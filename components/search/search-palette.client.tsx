'use client';

import { searchFieldRole } from '@/browser/contract/selectors';
import { slashOffKey } from '@/browser/contract/storage';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { listResults } from '@/lib/search/results';
import { paths } from '@/lib/url';
import { plural } from '@/lib/i18n/format';
import { readStored, writeStored, useLocalStorage } from '../ui/use-local-storage.client';
import { Notice } from '../ui/notice';
import { HitText } from './search-hits';
import { useSearch } from './use-search.client';

function slashIsOn(): boolean {
  return readStored(slashOffKey) !== '1';
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** The search on every page: opens with /, Ctrl+K or ⌘K; arrows choose, Enter goes, Escape closes. */
export function SearchPalette({
  locale,
  words,
  support,
}: {
  locale: string;
  words: Messages['search'];
  support: Messages['support'];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const slash = useLocalStorage(slashIsOn, true);
  const { run, failed, again } = useSearch(locale, open);
  const results = useMemo(
    () => (run && query.trim() ? listResults(run(query), 3).slice(0, 12) : []),
    [run, query],
  );
  const id = useId();

  // It may be open already: the page's loader opens it before React is there.
  const show = () => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setOpen(true);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const withControl =
        (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const plain =
        event.key === '/' &&
        slash &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event.target);
      if (!withControl && !plain) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [slash]);

  const hrefOf = (index: number) =>
    paths.library(locale, results[index]!.record.library, results[index]!.record.anchor);
  const onArrow = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (results[active]) {
        dialog.current?.close();
        window.location.assign(hrefOf(active));
      } else if (query.trim()) window.location.assign(paths.search(locale, query));
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || results.length === 0) return;
    event.preventDefault();
    const next = (active + step + results.length) % results.length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <button
        type="button"
        className="button needs-script"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={show}
      >
        <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="max-sm:sr-only">{words.open}</span>
        <kbd className="hidden text-xs text-muted md:inline" aria-hidden="true">
          {slash ? '/' : 'Ctrl K'}
        </kbd>
      </button>
      <dialog
        ref={dialog}
        aria-label={words.open}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
        className="mx-auto mt-[8vh] w-[min(42rem,calc(100vw-1rem))] rounded-lg border border-edge bg-panel p-0 backdrop:bg-black/50"
      >
        <div className="flex max-h-[80vh] flex-col">
          <div className="flex items-center gap-2 border-b border-rule p-3">
            <input
              type="text"
              role={searchFieldRole}
              aria-label={words.label}
              aria-expanded={results.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={results.length > 0 ? `${id}-${active}` : undefined}
              className="field w-full text-base"
              placeholder={words.placeholder}
              autoComplete="off"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={onArrow}
            />
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </div>
          {failed && (
            <Notice again={again} word={words.again} className="mx-3 my-2">
              {words.failed}
            </Notice>
          )}
          <p role="status" className="px-4 pt-2 text-xs text-muted">
            {failed
              ? ''
              : !query.trim()
                ? words.hint
                : !run
                  ? words.loading
                  : results.length === 0
                    ? words.nothing
                    : plural(locale, words.count, results.length)}
          </p>
          <ul id={`${id}-list`} role="listbox" aria-label={words.results} className="overflow-y-auto p-2">
            {results.map((hit, index) => (
              <li
                key={`${hit.record.library}-${hit.record.kind}-${hit.record.anchor}-${hit.record.title}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                data-library={hit.record.library}
                data-hue={hit.hue}
                className="rounded-md border-s-4 border-transparent px-3 py-2 aria-selected:border-s-lib aria-selected:bg-sunken"
                onMouseMove={() => setActive(index)}
                onClick={() => {
                  dialog.current?.close();
                  window.location.assign(hrefOf(index));
                }}
              >
                <span className="text-xs font-semibold text-lib">{hit.name}</span>{' '}
                <HitText hit={hit} words={words} support={support} />
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap items-center justify-between gap-2 border-t border-rule px-4 py-2 text-xs text-muted">
            <label className="flex items-center gap-1.5">
              <input
                type="checkbox"
                checked={slash}
                onChange={(event) => writeStored(slashOffKey, event.target.checked ? null : '1')}
              />
              {words.slash}
            </label>
            <a href={paths.search(locale, query.trim())}>{words.all}</a>
          </div>
        </div>
      </dialog>
    </>
  );
}
