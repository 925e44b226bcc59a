'use client';

import { answersFlag, flag, nextFlag } from '@/browser/contract/flags';
import { useId, useMemo } from 'react';
import type { FilterVocabulary } from '@/lib/filter/address';
import type { RowHeader } from '@/lib/compare/rows';
import { unpackRecords } from '@/lib/filter/packed-records';
import type { Axis } from '@/lib/vitals/bars';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { CardMessages } from '../card/library-card';
import { OtherNotes } from '../others/other-notes';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { BoardAnswers } from './board-answers';
import { BoardBar } from './board-bar.client';
import { BoardList } from './board-list.client';
import { BoardSearch } from './board-search.client';
import { FilterAside } from '../filter/filter-aside.client';
import { FilterChips, type FilterNames } from '../filter/filter-chips.client';
import type { FacetView } from '../filter/filter-panel.client';
import { useBoard } from './use-board.client';

/** The home page: search box, filters, the list as rows or as cards, near misses; all state stands in the address. */
export function HomeBoard({
  facets,
  vocabulary,
  packed,
  ...given
}: {
  /** The columns of the rows. */
  dimensions: readonly RowHeader[];
  /** What grows with the libraries, as JSON: React reads a text at once, an object value by value, which a first filter would wait for. */
  packed: {
    /** The libraries as the filter sees them (`packRecords`). */
    readonly records: string;
    /** The libraries as rows and cards show them, in the order of the rows (`CardColumn[]`). */
    readonly columns: string;
    /** What a near miss says (`MissNotes`), and notes of the plain yes answers of the rows (the same). */
    readonly notes: string;
    readonly yesNotes: string;
  };
  /** Years of the small bars of cards. */
  axis: Axis | undefined;
  facets: readonly FacetView[];
  vocabulary: FilterVocabulary;
  names: FilterNames;
  locale: string;
  messages: CardMessages &
    Pick<Messages, 'home' | 'readout' | 'search' | 'support'> & {
      readonly others: Messages['others']['note'];
    };
}) {
  const { dimensions, names, locale, messages } = given;
  const records = useMemo(() => unpackRecords(packed.records, vocabulary.dimensions), [packed, vocabulary]);
  const words = messages.home;
  const board = useBoard(records, vocabulary, locale);
  const { state, found, parts, change } = board;
  const id = useId();
  const nextFocus = useNextFocus<HTMLDivElement>();
  return (
    <div ref={nextFocus} {...flag(nextFlag, 2)}>
      <BoardSearch id={id} board={board} locale={locale} words={words} />
      {board.searchFailed && state.query && (
        <Notice again={board.searchAgain} word={messages.search.again}>
          {messages.search.failed}
          {punctuation(locale).gap}
          {words.textIdle}
        </Notice>
      )}
      <BoardAnswers board={board} locale={locale} messages={messages} />
      <OtherNotes others={board.named} locale={locale} words={messages.others} />
      <IgnoredNotice ignored={board.ignored} sentence={words.ignored} locale={locale} />
      <div className="with-aside mt-6 gap-8 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)]">
        <FilterAside
          id={`${id}-panel`}
          facets={facets}
          records={found}
          state={state}
          onChange={change}
          words={words}
          kinds={names.partly}
        />
        <div {...flag(answersFlag)}>
          <BoardBar
            all={records.length}
            board={board}
            dimensions={dimensions}
            locale={locale}
            words={words}
            loading={messages.search.loading}
          />
          <FilterChips state={state} names={names} words={words} onChange={change} />
          {parts.matches.length === 0 && !board.searching && (
            <p className="my-6">{found.length === 0 ? words.nothingFound : words.nothingFits}</p>
          )}
          <BoardList {...given} records={records} packed={packed} board={board} />
        </div>
      </div>
    </div>
  );
}
