'use client';

import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { useTypedText } from '../field/use-typed-text.client';
import type { Board } from './use-board.client';

/** The search box of the home page: each letter narrows the board; without script it leads to the search page. */
export function BoardSearch({
  id,
  board: { state, change, wantSearch },
  locale,
  words,
}: {
  id: string;
  board: Board;
  locale: string;
  words: Messages['home'];
}) {
  const typed = useTypedText(state.query, (query) => change({ ...state, query }, 'replace'));
  return (
    <form
      role="search"
      action={paths.search(locale)}
      className="flex max-w-2xl gap-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className="visually-hidden">
        {words.searchLabel}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        className="field w-full text-base"
        placeholder={words.searchPlaceholder}
        autoComplete="off"
        onFocus={wantSearch}
        {...typed}
      />
      <button className="button without-script whitespace-nowrap" type="submit">
        {words.searchButton}
      </button>
    </form>
  );
}
