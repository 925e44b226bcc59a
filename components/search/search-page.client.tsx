'use client';

import { flag, searchFailedFlag } from '@/browser/contract/flags';
import { useId, useMemo } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { listResults } from '@/lib/search/results';
import { nameIgnored, paths, toQuery } from '@/lib/url';
import { fill, plural } from '@/lib/i18n/format';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { HitText } from './search-hits';
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
    const params = [...new URLSearchParams(address)];
    return {
      query: (params.find(([name]) => name === 'q')?.[1] ?? '').slice(0, 200),
      ignored: params.filter(([name]) => name !== 'q').map(([name, value]) => nameIgnored(name, value)),
    };
  }, [address]);
  const { run, failed, again } = useSearch(locale, true);
  const results = useMemo(() => (run && query.trim() ? listResults(run(query), 8) : []), [run, query]);
  const id = useId();
  return (
    <div>
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
          value={query}
          onChange={(event) =>
            writeQuery(toQuery(event.target.value ? [['q', event.target.value]] : []), 'replace')
          }
        />
      </search>
      {ignored.length > 0 && (
        <Notice>{fill(words.ignored, { values: ignored.join(punctuation(locale).list) })}</Notice>
      )}
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
        {failed
          ? ''
          : !query.trim()
            ? words.hint
            : !run
              ? words.loading
              : results.length === 0
                ? fill(words.nothingFor, { query })
                : plural(locale, words.count, results.length)}
      </p>
      <ol className="needs-script mt-4 max-w-3xl space-y-2">
        {results.map((hit) => (
          <li
            key={`${hit.record.library}-${hit.record.kind}-${hit.record.anchor}-${hit.record.title}`}
            data-library={hit.record.library}
            data-hue={hit.hue}
            className="plate border-s-4 border-s-lib"
          >
            <a
              href={paths.library(locale, hit.record.library, hit.record.anchor)}
              className="block px-4 py-2 text-ink no-underline hover:bg-sunken"
            >
              <span className="text-xs font-semibold text-lib">{hit.name}</span>{' '}
              <HitText hit={hit} words={words} support={support} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
