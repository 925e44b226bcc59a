'use client';

import { useDeferredValue, useMemo } from 'react';
import type { CardColumn } from '@/lib/fact/card-column';
import type { RowHeader } from '@/lib/compare/rows';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Axis } from '@/lib/vitals/bars';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { CardMessages } from '../card/library-card';
import { FieldRows } from '../matrix/field-rows';
import { FieldTable } from '../matrix/field-table.client';
import { boardHref } from './board-bar.client';
import { BoardCards } from './board-cards.client';
import { BoardRest } from './board-rest.client';
import type { FilterNames } from '../filter/filter-chips.client';
import type { MissNotes } from '../filter/left-out.client';
import type { Board } from './use-board.client';

/** Takes what reads something; gives what reads it at most once. */
function once<Read>(read: () => Read): () => Read {
  let known: { readonly read: Read } | undefined;
  return () => (known ??= { read: read() }).read;
}

/** What fits, as rows or as cards, and below it what is left out. */
export function BoardList({
  dimensions,
  records,
  board,
  names,
  packed,
  axis,
  locale,
  messages,
}: {
  /** The columns of the rows. */
  dimensions: readonly RowHeader[];
  records: readonly FilterRecord[];
  board: Board;
  names: FilterNames;
  /** Cards and notes as JSON: they are read when something shows them. */
  packed: { readonly columns: string; readonly notes: string; readonly yesNotes: string };
  axis: Axis | undefined;
  locale: string;
  messages: CardMessages & Pick<Messages, 'home' | 'readout' | 'search' | 'support'>;
}) {
  const words = messages.home;
  const { state, shown, view, change } = board;
  const readNotes = useMemo(
    () => once(() => [packed.notes, packed.yesNotes].map((text) => JSON.parse(text) as MissNotes)),
    [packed],
  );
  const readColumns = useMemo(
    () => once(() => JSON.parse(packed.columns) as readonly CardColumn[]),
    [packed],
  );
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
          {() => (
            <FieldRows columns={readColumns()} dimensions={dimensions} locale={locale} messages={messages} />
          )}
        </FieldTable>
      </div>
      {view === 'cards' && (
        <BoardCards
          readColumns={readColumns}
          names={names.dimensions}
          axis={axis}
          board={board}
          locale={locale}
          messages={messages}
        />
      )}
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
