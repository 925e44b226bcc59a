'use client';

import { flag, nextEachFlag } from '@/browser/contract/flags';
import { memo } from 'react';
import type { CardColumn } from '@/lib/fact/card-column';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Axis } from '@/lib/vitals/bars';
import type { Messages } from '@/lib/i18n/locales-fs';
import { LibraryCard, type CardMessages } from '../card/library-card';
import { SearchHits } from '../search/search-hits';
import type { Board } from './use-board.client';

/** How many rows of a library show below its card. */
const mostHits = 2;

/** A card is drawn anew only for other facts: each letter of a search draws the list. */
const Card = memo(LibraryCard);

/** The cards of what fits, each with what the search found in its library. */
export function BoardCards({
  readColumns,
  names,
  axis,
  board: { hits, shown },
  locale,
  messages,
}: {
  /** Gives the libraries as cards show them. */
  readColumns: () => readonly CardColumn[];
  names: Readonly<Record<string, string>>;
  axis: Axis | undefined;
  board: Board;
  locale: string;
  messages: CardMessages & Pick<Messages, 'search' | 'support'>;
}) {
  const columns = readColumns();
  const card = ({ id }: FilterRecord) => {
    const group = hits?.get(id);
    return (
      <li key={id} className="flex flex-col">
        <div className="grow">
          <Card
            column={columns.find((column) => column.id === id)!}
            names={names}
            axis={axis}
            locale={locale}
            messages={messages}
          />
        </div>
        {group && (
          <SearchHits
            hits={group.hits.filter(({ record }) => record.kind !== 'library').slice(0, mostHits)}
            locale={locale}
            words={messages.search}
            support={messages.support}
          />
        )}
      </li>
    );
  };
  return (
    <ul {...flag(nextEachFlag)} className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">
      {shown.map(card)}
    </ul>
  );
}
