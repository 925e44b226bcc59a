'use client';

import { useDeferredValue, useMemo } from 'react';
import type { RowHeader } from '@/lib/compare/rows';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { FieldTable } from '../matrix/field-table.client';
import { boardHref } from './board-bar.client';
import { BoardCards } from './board-cards.client';
import { BoardRest } from './board-rest.client';
import type { FilterNames } from './filter-chips.client';
import type { MissNotes } from './left-out.client';
import type { Board } from './use-board.client';

/** What fits, as rows or as cards, and below it what is left out. */
export function BoardList({
  children,
  cards,
  dimensions,
  records,
  board,
  names,
  packedNotes,
  locale,
  messages,
}: {
  /** The libraries as rows (`FieldRows`). */
  children: React.ReactNode;
  cards: Readonly<Record<string, React.ReactNode>>;
  /** The columns of the rows. */
  dimensions: readonly RowHeader[];
  records: readonly FilterRecord[];
  board: Board;
  names: FilterNames;
  /** Notes as JSON: they are read when something shows them. */
  packedNotes: { readonly notes: string; readonly yesNotes: string };
  locale: string;
  messages: Pick<Messages, 'home' | 'readout' | 'search' | 'support'>;
}) {
  const words = messages.home;
  const { state, shown, view, change } = board;
  const readNotes = useMemo(() => {
    let read: readonly MissNotes[] | undefined;
    return () =>
      (read ??= [packedNotes.notes, packedNotes.yesNotes].map((text) => JSON.parse(text) as MissNotes));
  }, [packedNotes]);
  // What is left out stands below what fits, and is long: the first paint does not wait for it.
  const later = useDeferredValue(board);
  return (
    // Unseen, not gone: what was clicked in the list before the search came is done again there.
    <div hidden={board.searching}>
      <div hidden={view !== 'matrix'}>
        <FieldTable
          dimensions={dimensions}
          shown={shown.map(({ id }) => id)}
          sort={state.sort}
          sortHref={(sort) => boardHref(locale, { ...state, sort })}
          onSort={(sort) => change({ ...state, sort })}
          readNotes={readNotes}
          locale={locale}
          words={words}
          support={messages.support}
          readout={messages.readout}
        >
          {children}
        </FieldTable>
      </div>
      {view === 'cards' && <BoardCards cards={cards} board={board} locale={locale} messages={messages} />}
      <BoardRest
        records={records}
        board={later}
        names={names}
        readNotes={readNotes}
        locale={locale}
        words={words}
      />
    </div>
  );
}
