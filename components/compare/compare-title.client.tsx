'use client';

import { useEffect } from 'react';
import { minColumns, parseCompare } from '@/lib/address/compare';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill, joinNames } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { useQuery } from '../ui/browser/use-address.client';
import type { LibraryOption } from './use-comparison.client';

/** Gives the title and the description of a comparison, naming its libraries. */
function headOf(names: readonly string[], locale: string, words: Messages['compare']) {
  const libraries = joinNames(locale, names);
  const [a = '', b = ''] = names;
  return {
    title: names.length === 2 ? fill(words.pairTitle, { a, b }) : fill(words.severalTitle, { libraries }),
    description: fill(words.severalDescription, { libraries }),
  };
}

/** The heading of the comparison: it names what the address compares, and so do the title of the window and the description. */
export function CompareTitle({
  libraries,
  site,
  locale,
  words,
}: {
  libraries: readonly LibraryOption[];
  /** Name of the site, for the title of the window. */
  site: string;
  locale: string;
  words: Messages['compare'];
}) {
  const known = libraries.map(({ id }) => id);
  const ids = parseCompare(useQuery(), known).state.libraries;
  const names = ids.map((id) => libraries.find((library) => library.id === id)!.name);
  const enough = names.length >= minColumns;
  const head = enough ? headOf(names, locale, words) : { title: words.title, description: words.lead };
  const { title, description } = head;
  useEffect(() => {
    const named = (text: string) => `${text}${punctuation(locale).dot}${site}`;
    document.title = named(title);
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    // The head as it was sent may be drawn after this: what it says then is said anew.
    const watch = new MutationObserver(() => {
      if (document.title === named(words.title) && title !== words.title) document.title = named(title);
    });
    watch.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, [title, description, site, locale, words.title]);
  return (
    <>
      <h1 className={`font-bold ${names.length > 3 ? 'text-2xl' : 'text-3xl'}`}>{title}</h1>
      {!enough && <p className="no-print mt-2 text-muted">{words.lead}</p>}
    </>
  );
}
