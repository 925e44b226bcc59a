'use client';

import { searchDialog, searchFieldRole } from '@/browser/contract/selectors';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { SearchResult } from '@/lib/search/results';
import { hitHref, hitKey, hitOwner, HitText } from './search-hits';

/** A click that stays in this tab; with a key held down, or with another button, the browser opens the link elsewhere. */
function staysHere({ button, ctrlKey, metaKey, shiftKey, altKey }: React.MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** Arrows belong to the field: a link that is reached for with the mouse leaves the focus there. */
function giveBackFocus({ currentTarget }: React.FocusEvent): void {
  currentTarget
    .closest(searchDialog)
    ?.querySelector<HTMLElement>(`[role=${searchFieldRole}]`)
    ?.focus({ preventScroll: true });
}

/**
 * The results of the palette: each option is a link, so that it opens as the reader's browser opens links (new tab, new window, copied address), and is
 * chosen by the field's keys as an option is. The pointer makes one active; `onLeave` is told when a click leads away from here. `id` is that of the
 * list, and begins that of each option.
 */
export function PaletteResults({
  id,
  results,
  active,
  locale,
  words,
  support,
  onActive,
  onLeave,
}: {
  id: string;
  results: readonly SearchResult[];
  active: number;
  locale: string;
  words: Messages['search'];
  support: Messages['support'];
  onActive: (index: number) => void;
  onLeave: () => void;
}) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={words.results}
      className="overflow-y-auto p-2"
      onFocus={giveBackFocus}
    >
      {results.map((hit, index) => (
        <a
          key={hitKey(hit)}
          id={`${id}-${index}`}
          href={hitHref(locale, hit)}
          tabIndex={-1}
          role="option"
          aria-selected={index === active}
          {...hitOwner(hit)}
          className="block rounded-md border-s-4 border-transparent px-3 py-2 text-ink no-underline aria-selected:border-s-lib aria-selected:bg-sunken"
          onMouseMove={() => onActive(index)}
          onClick={(event) => staysHere(event) && onLeave()}
        >
          <HitText hit={hit} library={hit.name} words={words} support={support} />
        </a>
      ))}
    </div>
  );
}
