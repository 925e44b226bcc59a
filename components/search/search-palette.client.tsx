'use client';

import { searchFieldRole } from '@/browser/contract/selectors';
import { slashOffKey } from '@/browser/contract/storage';
import { useCallback, useId, useRef, useState } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { Icon } from '../icon/icon';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { readStored, useLocalStorage, writeStored } from '../ui/browser/use-local-storage.client';
import { useTypedText } from '../field/use-typed-text.client';
import { LookedUp } from './looked-up';
import { PaletteResults } from './palette-results.client';
import { countOf } from './search-items';
import { searchStatus } from './search-status';
import { usePalette, type Palette } from './use-palette.client';
import { useShortcut } from './use-shortcut.client';

function slashIsOn(): boolean {
  return readStored(slashOffKey) !== '1';
}

/** Opens the palette, and says by which key that goes too. */
function PaletteButton({ label, keys, onClick }: { label: string; keys: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="button needs-script"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={onClick}
    >
      <Icon name="search" />
      <span className="max-sm:sr-only">{label}</span>
      <kbd className="hidden text-xs text-muted md:inline" aria-hidden="true">
        {keys}
      </kbd>
    </button>
  );
}

/** The box that is typed into; the results are its list. */
function PaletteInput({
  id,
  palette: { query, type, items, active, onKeyDown },
  words,
}: {
  id: string;
  palette: Palette;
  words: Messages['search'];
}) {
  const typed = useTypedText(query, type);
  return (
    <input
      type="text"
      role={searchFieldRole}
      aria-label={words.label}
      aria-expanded={items.length > 0}
      aria-controls={`${id}-list`}
      aria-autocomplete="list"
      aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
      className="field w-full text-base"
      placeholder={words.placeholder}
      autoComplete="off"
      onKeyDown={onKeyDown}
      {...typed}
    />
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
  const slash = useLocalStorage(slashIsOn, true);
  const id = useId();
  const close = () => dialog.current?.close();
  const palette = usePalette(locale, id, open);
  const nextFocus = useNextFocus<HTMLDivElement>();
  const { query, ready, failed, reply, items } = palette;

  // It may be open already: the page's loader opens it before React is there.
  const show = useCallback(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    setOpen(true);
  }, []);
  useShortcut(slash, show);

  return (
    <>
      <PaletteButton label={words.open} keys={slash ? '/' : 'Ctrl K'} onClick={show} />
      <dialog
        ref={dialog}
        aria-label={words.open}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && close()}
        className="mx-auto mt-[8vh] w-[min(42rem,calc(100vw-1rem))] rounded-lg border border-edge bg-panel p-0 backdrop:bg-black/50"
      >
        <div ref={nextFocus} className="flex max-h-[80vh] flex-col">
          <div className="flex items-center gap-2 border-b border-rule p-3">
            <PaletteInput id={id} palette={palette} words={words} />
            <button type="button" className="button whitespace-nowrap" onClick={close}>
              {words.close}
            </button>
          </div>
          {failed && (
            <Notice again={palette.again} word={words.again} className="mx-3 my-2">
              {words.failed}
            </Notice>
          )}
          <p role="status" className="px-4 pt-2 text-xs text-muted">
            {searchStatus({ query, failed, ready, results: countOf(items) }, words.nothing, locale, words)}
          </p>
          <LookedUp reply={reply} locale={locale} words={words} className="px-4 pt-1 text-xs" />
          <PaletteResults
            id={id}
            items={items}
            text={query}
            active={palette.active}
            locale={locale}
            words={words}
            support={support}
            onActive={palette.setActive}
            onLeave={close}
          />
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
