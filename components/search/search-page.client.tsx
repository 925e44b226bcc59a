'use client';

import { flag, searchFailedFlag } from '@/browser/contract/flags';
import { useId, useMemo } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { readParams, text, toQuery } from '@/lib/address/params';
import { fill } from '@/lib/i18n/format';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';
import { useTypedText } from '../field/use-typed-text.client';
import { useNextFocus } from '../focus/use-next-focus.client';
import { AnswerList } from './answer-list';
import { LookedUp } from './looked-up';
import { countOf, listItems } from './search-items';
import { searchStatus } from './search-status';
import { useSearch } from './use-search.client';

/** How many rows of one library show. */
const mostPerLibrary = 8;

/** The search page: the query stands in the address, the answers are one ordered list. */
export function SearchPage({
  locale,
  words,
  support,
}: {
  locale: string;
  words: Messages['search'];
  support: Messages['support'];
}) {
  const address = useQuery();
  const { query, ignored } = useMemo(() => {
    const { state, ignored } = readParams(address, { q: text(200) });
    return { query: state.q, ignored };
  }, [address]);
  const { run, failed, again } = useSearch(locale, true);
  const reply = useMemo(() => (run && query.trim() ? run(query) : undefined), [run, query]);
  const items = useMemo(() => (reply ? listItems(reply, mostPerLibrary) : []), [reply]);
  const progress = { query, failed, ready: run !== undefined, results: countOf(items) };
  const id = useId();
  const typed = useTypedText(query, (text) => writeQuery(toQuery(text ? [['q', text]] : []), 'replace'));
  const nextFocus = useNextFocus<HTMLDivElement>();
  return (
    <div ref={nextFocus}>
      <search className="needs-script flex max-w-2xl gap-2">
        <label htmlFor={id} className="visually-hidden">
          {words.label}
        </label>
        <input
          id={id}
          type="search"
          className="field w-full text-base"
          placeholder={words.placeholder}
          autoComplete="off"
          {...typed}
        />
      </search>
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      {failed && (
        <div {...flag(searchFailedFlag)}>
          <Notice again={again} word={words.again}>
            {words.failed}
            {punctuation(locale).gap}
            {words.instead}
          </Notice>
        </div>
      )}
      <p role="status" className="needs-script mt-3 text-sm text-muted">
        {searchStatus(progress, fill(words.nothingFor, { query }), locale, words)}
      </p>
      <LookedUp reply={reply} locale={locale} words={words} className="needs-script mt-1 max-w-3xl text-sm" />
      <AnswerList
        items={items}
        text={query}
        locale={locale}
        words={words}
        support={support}
        className="needs-script mt-4 max-w-3xl space-y-2"
      />
    </div>
  );
}
