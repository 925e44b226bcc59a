'use client';

import { useMemo, useState } from 'react';
import type { Reply } from '@/lib/answer/reply';
import { paths } from '@/lib/url';
import { isForInputMethod } from '../field/is-for-input-method';
import { listItems, type SearchItem } from './search-items';
import { useSearch } from './use-search.client';

/** How many rows show, and how many of them of one library. */
const mostRows = 12;
const mostPerLibrary = 3;

/** What is typed into the palette, what was found, and which of it is active. */
export interface Palette {
  readonly query: string;
  readonly type: (query: string) => void;
  /** Whether the search is there to be asked. */
  readonly ready: boolean;
  readonly failed: boolean;
  readonly again: () => void;
  /** What answers the text; nothing before the search is there, or without a text. */
  readonly reply: Reply | undefined;
  readonly items: readonly SearchItem[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  /** Arrows change what is active, Enter goes there, or to the search page; with Ctrl, ⌘ or Shift in another tab. */
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Opens an address as a link does that is chosen with these keys. */
function openElsewhere(address: string): void {
  window.open(address, '_blank', 'noopener');
}

/** Takes the language, the id that begins those of the options, and whether the palette is open; gives its state. */
export function usePalette(locale: string, id: string, open: boolean): Palette {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { run, failed, again } = useSearch(locale, open);
  const reply = useMemo(() => (run && query.trim() ? run(query) : undefined), [run, query]);
  const items = useMemo(() => (reply ? listItems(reply, mostPerLibrary, mostRows) : []), [reply]);
  const optionAt = (index: number) => document.getElementById(`${id}-${index}`);
  const onEnter = ({ ctrlKey, metaKey, shiftKey }: React.KeyboardEvent) => {
    const option = items[active] && (optionAt(active) as HTMLAnchorElement | null);
    if (!option && !query.trim()) return;
    const address = option?.href ?? paths.search(locale, query);
    if (ctrlKey || metaKey || shiftKey) openElsewhere(address);
    else if (option) option.click();
    else window.location.assign(address);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (isForInputMethod(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter(event);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || items.length === 0) return;
    event.preventDefault();
    const next = (active + step + items.length) % items.length;
    setActive(next);
    optionAt(next)?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  return {
    query,
    type,
    ready: run !== undefined,
    failed,
    again,
    reply,
    items,
    active,
    setActive,
    onKeyDown,
  };
}
