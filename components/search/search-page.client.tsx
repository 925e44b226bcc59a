'use client';

import { flag, searchFailedFlag } from '@/browser/contract/flags';
import { useId, useMemo } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { listResults } from '@/lib/search/results';
import { readParams, text, toQuery } from '@/lib/address/params';
import { fill } from '@/lib/i18n/format';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { useTypedText } from '../field/use-typed-text.client';
import { useNextFocus } from '../focus/use-next-focus.client';
import { hitKey, HitLink, hitOwner } from './search-hits';
import { searchStatus } from './search-status';
import { useSearch } from './use-search.client';

/** The search page: the query stands in the address, the results are one ordered list. */
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
  const results = useMemo(() => (run && query.trim() ? listResults(run(query), 8) : []), [run, query]);
  const progress = { query, failed, ready: run !== undefined, results: results.length };
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
      <ol className="needs-script mt-4 max-w-3xl space-y-2">
        {results.map((hit) => (
          <li key={hitKey(hit)} {...hitOwner(hit)} className="plate border-s-4 border-s-lib">
            <HitLink
              hit={hit}
              library={hit.name}
              locale={locale}
              words={words}
              support={support}
              className="block px-4 py-2 text-ink no-underline hover:bg-sunken"
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
