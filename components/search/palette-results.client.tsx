'use client';

import { searchDialog, searchFieldRole } from '@/browser/contract/selectors';
import type { Messages } from '@/lib/i18n/locales-fs';
import { ItemText } from './answer-list';
import { itemHref, itemKey, itemOwner, type SearchItem } from './search-items';

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
 * The answers of the palette: each option is a link, so that it opens as the reader's browser opens links (new tab, new window, copied address), and is
 * chosen by the field's keys as an option is. The pointer makes one active; `onLeave` is told when a click leads away from here. `id` is that of the
 * list, and begins that of each option.
 */
export function PaletteResults({
  id,
  items,
  text,
  active,
  locale,
  words,
  support,
  onActive,
  onLeave,
}: {
  id: string;
  items: readonly SearchItem[];
  /** What they answer. */
  text: string;
  active: number;
  locale: string;
  words: Messages['search'];
  support: Messages['support'];
  onActive: (index: number) => void;
  onLeave: () => void;
}) {
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={words.results}
      className="overflow-y-auto p-2"
      onFocus={giveBackFocus}
    >
      {items.map((item, index) => (
        <li key={itemKey(item)} role="presentation" {...(item.kind === 'page' ? itemOwner(item) : {})}>
          <a
            id={`${id}-${index}`}
            href={itemHref(item, locale, text)}
            tabIndex={-1}
            role="option"
            aria-selected={index === active}
            {...itemOwner(item)}
            className="block rounded-md border-s-4 border-transparent px-3 py-2 text-ink no-underline aria-selected:border-s-lib aria-selected:bg-sunken"
            onMouseMove={() => onActive(index)}
            onClick={(event) => staysHere(event) && onLeave()}
          >
            <ItemText item={item} locale={locale} words={words} support={support} />
          </a>
        </li>
      ))}
    </ul>
  );
}
