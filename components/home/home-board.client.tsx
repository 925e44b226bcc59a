'use client';

import { answersFlag, flag, nextFlag } from '@/browser/contract/flags';
import { useDeferredValue, useId } from 'react';
import type { FilterVocabulary } from '@/lib/filter/address';
import type { FilterRecord, Sort } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { plural } from '@/lib/i18n/format';
import { OtherNotes } from '../others/other-notes';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { BoardAnswers } from './board-answers';
import { BoardCards } from './board-cards.client';
import { BoardRest } from './board-rest.client';
import { BoardSearch } from './board-search.client';
import { FilterAside } from './filter-aside.client';
import { FilterChips, type FilterNames } from './filter-chips.client';
import type { FacetView } from './filter-panel.client';
import type { MissNotes } from './left-out.client';
import { useBoard, type Board } from './use-board.client';

/** How many libraries fit, and in which order they stand. */
function CountAndOrder({
  all,
  board: { state, parts, narrowed, searching, reply, change },
  locale,
  words,
  loading,
}: {
  all: number;
  board: Board;
  locale: string;
  words: Messages['home'];
  /** What stands there while the search is on its way. */
  loading: string;
}) {
  // What only the finder can weigh was not weighed here: these are the libraries that speak of it.
  const count = reply?.isSituation ? words.mentionCount : narrowed ? words.matchCount : words.libraryCount;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="font-semibold">
        {searching ? loading : plural(locale, count, parts.matches.length, { all })}
      </p>
      <label className="needs-script ms-auto flex items-center gap-2 text-sm">
        {words.sort}
        <select
          className="field"
          value={state.sort}
          onChange={(event) => change({ ...state, sort: event.target.value as Sort })}
        >
          <option value="name">{words.sortName}</option>
          <option value="release">{words.sortRelease}</option>
        </select>
      </label>
    </div>
  );
}

/** The home page: search box, filters, cards, near misses; all state stands in the address. */
export function HomeBoard({
  cards,
  records,
  facets,
  vocabulary,
  names,
  notes,
  locale,
  messages,
}: {
  cards: Readonly<Record<string, React.ReactNode>>;
  records: readonly FilterRecord[];
  facets: readonly FacetView[];
  vocabulary: FilterVocabulary;
  names: FilterNames;
  notes: MissNotes;
  locale: string;
  messages: Pick<Messages, 'home' | 'search' | 'support'> & { readonly others: Messages['others']['note'] };
}) {
  const words = messages.home;
  const board = useBoard(records, vocabulary, locale);
  const { state, found, parts, change } = board;
  // What is left out stands below what fits, and is long: the first paint does not wait for it.
  const later = useDeferredValue(board);
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
          board={board}
          words={words}
          kinds={names.partly}
        />
        <div {...flag(answersFlag)}>
          <CountAndOrder
            all={records.length}
            board={board}
            locale={locale}
            words={words}
            loading={messages.search.loading}
          />
          <FilterChips state={state} names={names} words={words} onChange={change} />
          {parts.matches.length === 0 && !board.searching && (
            <p className="my-6">{found.length === 0 ? words.nothingFound : words.nothingFits}</p>
          )}
          {/* Unseen, not gone: what was clicked on a card before the search came is done again on that card. */}
          <div hidden={board.searching}>
            <BoardCards cards={cards} board={board} locale={locale} messages={messages} />
            <BoardRest
              records={records}
              board={later}
              names={names}
              notes={notes}
              locale={locale}
              words={words}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
