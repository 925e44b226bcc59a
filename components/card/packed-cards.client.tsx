'use client';

import type { CardColumn } from '@/lib/fact/card-column';
import type { Axis } from '@/lib/vitals/bars';
import { LibraryCard, type CardMessages } from './library-card';

/** All libraries as cards: what stands in place of the board if it fails. */
export function PackedCards({
  packed,
  ...given
}: {
  /** The libraries as JSON (`CardColumn[]`). */
  packed: { readonly columns: string };
  names: Readonly<Record<string, string>>;
  axis: Axis | undefined;
  locale: string;
  messages: CardMessages;
}) {
  return (
    <ul className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">
      {(JSON.parse(packed.columns) as readonly CardColumn[]).map((column) => (
        <li key={column.id}>
          <LibraryCard column={column} {...given} />
        </li>
      ))}
    </ul>
  );
}
