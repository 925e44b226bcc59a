'use client';

import type { Messages } from '@/lib/i18n/locales-fs';
import type { SearchResult } from '@/lib/search/results';
import { hitKey, HitText } from './search-hits';

/** The results of the palette as options: the pointer makes one active, a click chooses it. `id` is that of the list, and begins that of each option. */
export function PaletteResults({
  id,
  results,
  active,
  words,
  support,
  onActive,
  onChoose,
}: {
  id: string;
  results: readonly SearchResult[];
  active: number;
  words: Messages['search'];
  support: Messages['support'];
  onActive: (index: number) => void;
  onChoose: (index: number) => void;
}) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={words.results} className="overflow-y-auto p-2">
      {results.map((hit, index) => (
        <li
          key={hitKey(hit)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          data-library={hit.record.library}
          data-hue={hit.hue}
          className="rounded-md border-s-4 border-transparent px-3 py-2 aria-selected:border-s-lib aria-selected:bg-sunken"
          onMouseMove={() => onActive(index)}
          onClick={() => onChoose(index)}
        >
          <HitText hit={hit} library={hit.name} words={words} support={support} />
        </li>
      ))}
    </ul>
  );
}
