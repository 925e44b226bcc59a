'use client';

import { flag, nextEachFlag } from '@/browser/contract/flags';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { SearchHits } from '../search/search-hits';
import type { Board } from './use-board.client';

/** How many rows of a library show below its card. */
const mostHits = 2;

/** The cards of what fits, each with what the search found in its library. */
export function BoardCards({
  cards,
  board: { hits, shown },
  locale,
  messages,
}: {
  cards: Readonly<Record<string, React.ReactNode>>;
  board: Board;
  locale: string;
  messages: Pick<Messages, 'search' | 'support'>;
}) {
  const card = ({ id }: FilterRecord) => {
    const group = hits?.get(id);
    return (
      <li key={id} className="flex flex-col">
        <div className="grow">{cards[id]}</div>
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
