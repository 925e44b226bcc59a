'use client';

import { flag, nextEachFlag, nextFlag } from '@/browser/contract/flags';
import { useId, useMemo, useState } from 'react';
import { partition, type FilterRecord, type FilterState, type Sort } from '@/lib/filter/filter';
import { filterParams, parseFilter, type FilterVocabulary } from '@/lib/filter/address';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths, toQuery } from '@/lib/url';
import { fill, plural } from '@/lib/i18n/format';
import { SearchHits } from '../search/search-hits';
import { useSearch } from '../search/use-search.client';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { FilterChips, type FilterNames } from './filter-chips.client';
import { FilterPanel, type FacetView } from './filter-panel.client';
import { LeftOutList, type MissNotes } from './left-out.client';

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
  messages: Pick<Messages, 'home' | 'search' | 'support'>;
}) {
  const words = messages.home;
  const address = useQuery();
  const { state, ignored } = useMemo(() => parseFilter(address, vocabulary), [address, vocabulary]);
  const change = (next: FilterState, step: 'push' | 'replace' = 'push') =>
    writeQuery(toQuery(filterParams(next)), step);
  const [wanted, setWanted] = useState(false);
  const search = useSearch(locale, wanted || state.query !== '');
  const groups = state.query && search.run ? search.run(state.query) : undefined;
  const found = groups
    ? records.filter((record) => groups.some((group) => group.library.id === record.id))
    : records;
  const parts = partition(found, state);
  const ranked = groups
    ? [...parts.matches].sort(
        (a, b) =>
          groups.findIndex((group) => group.library.id === a.id) -
          groups.findIndex((group) => group.library.id === b.id),
      )
    : parts.matches;
  const narrowed = state.query !== '' || state.conditions.length > 0;
  const living = narrowed ? ranked : ranked.filter((record) => !record.retired);
  const retired = narrowed ? [] : ranked.filter((record) => record.retired);
  const id = useId();
  const [open, setOpen] = useState(false);

  const card = (record: FilterRecord) => {
    const hits = groups?.find((group) => group.library.id === record.id);
    return (
      <li key={record.id} className="flex flex-col">
        <div className="grow">{cards[record.id]}</div>
        {hits && (
          <SearchHits
            group={{ ...hits, hits: hits.hits.filter((hit) => hit.record.kind !== 'library').slice(0, 2) }}
            locale={locale}
            words={messages.search}
            support={messages.support}
          />
        )}
      </li>
    );
  };
  return (
    <div {...flag(nextFlag, 2)}>
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
          value={state.query}
          onFocus={() => setWanted(true)}
          onChange={(event) => change({ ...state, query: event.target.value }, 'replace')}
        />
        <button className="button without-script whitespace-nowrap" type="submit">
          {words.searchButton}
        </button>
      </form>
      {search.failed && state.query && (
        <Notice again={search.again} word={messages.search.again}>
          {messages.search.failed}
          {punctuation(locale).gap}
          {words.textIdle}
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice>{fill(words.ignored, { values: ignored.join(punctuation(locale).list) })}</Notice>
      )}
      <div className="with-aside mt-6 gap-8 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)]">
        <aside aria-label={words.filters} className="needs-script mb-4">
          <button
            type="button"
            className="button w-full justify-between lg:hidden"
            aria-expanded={open}
            aria-controls={`${id}-panel`}
            onClick={() => setOpen(!open)}
          >
            {words.filters}
            {state.conditions.length > 0 && ` (${state.conditions.length})`}
            <span aria-hidden="true">{open ? '−' : '+'}</span>
          </button>
          <div id={`${id}-panel`} className={`${open ? '' : 'hidden'} lg:block lg:pe-2`}>
            <h2 className="eyebrow mt-2">{words.filters}</h2>
            <FilterPanel facets={facets} records={found} state={state} words={words} onChange={change} />
          </div>
        </aside>
        <div>
          <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <p role="status" className="font-semibold">
              {plural(locale, narrowed ? words.matchCount : words.libraryCount, parts.matches.length, {
                all: records.length,
              })}
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
          <FilterChips state={state} names={names} words={words} onChange={change} />
          {parts.matches.length === 0 && (
            <p className="my-6">{found.length === 0 ? words.nothingFound : words.nothingFits}</p>
          )}
          <ul {...flag(nextEachFlag)} className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">
            {living.map(card)}
          </ul>
          {retired.length > 0 && (
            <details className="mt-6">
              <summary className="plate px-4 py-3 font-semibold">
                {plural(locale, words.retired, retired.length, {
                  names: retired.map(({ name }) => name).join(punctuation(locale).list),
                })}
              </summary>
              <ul className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">{retired.map(card)}</ul>
            </details>
          )}
          <LeftOutList
            title={words.nearTitle}
            hint={words.nearHint}
            entries={parts.near}
            names={names}
            notes={notes}
            locale={locale}
            words={words}
          />
          <LeftOutList
            title={words.unknownTitle}
            hint={words.unknownHint}
            entries={parts.unknown}
            names={names}
            notes={notes}
            locale={locale}
            words={words}
          />
          {parts.far.length > 0 && (
            <p className="mt-6 text-sm text-muted">
              {plural(locale, words.far, parts.far.length, {
                names: parts.far.map(({ record }) => record.name).join(punctuation(locale).list),
              })}
            </p>
          )}
          {groups && found.length > 0 && found.length < records.length && (
            <p className="mt-3 text-sm text-muted">
              {plural(locale, words.notMentioned, records.length - found.length, { query: state.query })}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
