'use client';

import type { RowHeader } from '@/lib/compare/rows';
import { filterParams } from '@/lib/filter/address';
import type { FilterState, View } from '@/lib/filter/filter';
import { toQuery } from '@/lib/address/params';
import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { clicksHere } from '../ui/browser/clicks-here';
import type { Board } from './use-board.client';

/** Takes a state of the board; gives its address. */
export function boardHref(locale: string, state: FilterState): string {
  return `${paths.home(locale)}${toQuery(filterParams(state))}`;
}

/** How many libraries show, and how many of them are retired. */
function Count({
  all,
  board: { shown, narrowed, searching, reply },
  locale,
  words,
  loading,
}: Omit<BarProps, 'dimensions'>) {
  // What only the finder can weigh was not weighed here: these are the libraries that speak of it.
  const count = reply?.isSituation ? words.mentionCount : narrowed ? words.matchCount : words.libraryCount;
  const retired = shown.filter((record) => record.retired).length;
  return (
    <p role="status" data-count={shown.length}>
      {searching ? (
        loading
      ) : (
        <>
          {plural(locale, count, shown.length, { all })}
          {retired > 0 && `${punctuation(locale).semicolon}${plural(locale, words.retiredLast, retired)}`}
        </>
      )}
    </p>
  );
}

/** Rows of answers or cards: two links, of which one is in force. */
function ViewSwitch({
  board: { state, view, change },
  locale,
  words,
}: Pick<BarProps, 'board' | 'locale' | 'words'>) {
  const views: readonly (readonly [View, string])[] = [
    ['matrix', words.viewMatrix],
    ['cards', words.viewCards],
  ];
  return (
    <div role="group" aria-label={words.view} className="segments needs-script text-sm">
      {views.map(([id, name]) => (
        <a
          key={id}
          className="px-3 py-1 text-ink no-underline aria-[current]:bg-ink aria-[current]:text-paper"
          aria-current={view === id ? 'true' : undefined}
          href={boardHref(locale, { ...state, view: id })}
          onClick={clicksHere(() => change({ ...state, view: id }))}
        >
          {name}
        </a>
      ))}
    </div>
  );
}

interface BarProps {
  readonly all: number;
  readonly board: Board;
  readonly dimensions: readonly RowHeader[];
  readonly locale: string;
  readonly words: Messages['home'];
  /** What stands there while the search is on its way. */
  readonly loading: string;
}

/** The line above the list: what it is, how many libraries show, how it is drawn and ordered. */
export function BoardBar({ dimensions, ...props }: BarProps) {
  const { board, words } = props;
  const { state, change } = board;
  return (
    <div className="mb-3 flex flex-wrap items-end gap-x-5 gap-y-2 border-t-2 border-ink pt-3">
      <div className="grow">
        <h2 className="text-xl font-bold">{words.fieldTitle}</h2>
        <Count {...props} />
      </div>
      <label className="needs-script flex items-center gap-2 text-sm">
        {words.sort}
        <select
          className="field"
          value={state.sort}
          onChange={(event) => change({ ...state, sort: event.target.value })}
        >
          <option value="name">{words.sortName}</option>
          <option value="release">{words.sortRelease}</option>
          {dimensions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ViewSwitch {...props} />
    </div>
  );
}
