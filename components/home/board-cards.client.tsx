'use client';

import { flag, nextEachFlag } from '@/browser/contract/flags';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { plural } from '@/lib/i18n/format';
import { SearchHits } from '../search/search-hits';
import type { Board } from './use-board.client';

/** How many rows of a library show below its card. */
const mostHits = 2;

/** The cards of what fits, each with what the search found in its library; retired libraries folded away below. */
export function BoardCards({
  cards,
  board: { hits, living, retired },
  locale,
  messages,
}: {
  cards: Readonly<Record<string, React.ReactNode>>;
  board: Board;
  locale: string;
  messages: Pick<Messages, 'home' | 'search' | 'support'>;
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
    <>
      <ul {...flag(nextEachFlag)} className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">
        {living.map(card)}
      </ul>
      {retired.length > 0 && (
        <details className="mt-6">
          <summary className="plate px-4 py-3 font-semibold">
            {plural(locale, messages.home.retired, retired.length, {
              names: retired.map(({ name }) => name).join(punctuation(locale).list),
            })}
          </summary>
          <ul className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">{retired.map(card)}</ul>
        </details>
      )}
    </>
  );
}
