'use client';

import { Fragment, useMemo } from 'react';
import { isChosen, listQuery, parseListFilter, type ListTags } from '@/lib/filter/list';
import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';
import { ErrorBoundary } from './error-boundary.client';
import { IgnoredNotice } from './ignored-notice';
import { useQuery, writeQuery } from './browser/use-address.client';
import { useNextFocus } from '../focus/use-next-focus.client';

/** What entries stand under; a head that folds hides them until it is opened, or the list narrowed. */
interface ListHead {
  readonly key: string;
  readonly node: React.ReactNode;
  readonly folds?: boolean;
}

/** One entry of the list: its tags by parameter, the head that it shares with its neighbours, and what it shows. */
interface ListEntry {
  readonly key: string;
  readonly tags: ListTags;
  readonly head?: ListHead;
  readonly node: React.ReactNode;
}

/** One parameter that narrows the list. */
interface ListFacet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilteredListProps {
  readonly entries: readonly ListEntry[];
  readonly facets: readonly ListFacet[];
  /** Of the box around the entries. */
  readonly className?: string;
  readonly locale: string;
  readonly messages: Pick<Messages, 'list' | 'faults'>;
}

/** A list that can be narrowed by its facets; the choice stands in the address. Without script, before it runs, and where the narrowing fails, the whole list stands there. */
export function FilteredList(props: FilteredListProps) {
  return (
    <ErrorBoundary words={props.messages.faults} instead={<Entries {...props} />}>
      <NarrowedList {...props} />
    </ErrorBoundary>
  );
}

/** Gives entries in runs of one head. */
function byHead(entries: readonly ListEntry[]): { head: ListHead | undefined; those: ListEntry[] }[] {
  const runs: { head: ListHead | undefined; those: ListEntry[] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && last.head?.key === entry.head?.key) last.those.push(entry);
    else runs.push({ head: entry.head, those: [entry] });
  }
  return runs;
}

/** Entries under their heads. */
function Entries({
  entries,
  className,
  isNarrowed = false,
}: Pick<FilteredListProps, 'entries' | 'className'> & { isNarrowed?: boolean }) {
  return (
    <div className={className}>
      {byHead(entries).map(({ head, those }, at) => {
        const nodes = those.map(({ key, node }) => <Fragment key={key}>{node}</Fragment>);
        return head?.folds ? (
          <details key={head.key} open={isNarrowed} className="mt-3 border-t border-rule pt-2">
            <summary>
              {head.node} ({those.length})
            </summary>
            {nodes}
          </details>
        ) : (
          <Fragment key={head?.key ?? at}>
            {head?.node}
            {nodes}
          </Fragment>
        );
      })}
    </div>
  );
}

function NarrowedList({ entries, facets, className, locale, messages: { list: words } }: FilteredListProps) {
  const vocabulary = useMemo(
    () => Object.fromEntries(facets.map(({ name, options }) => [name, options.map(({ value }) => value)])),
    [facets],
  );
  const nextFocus = useNextFocus<HTMLDivElement>();
  const { choice, ignored } = parseListFilter(useQuery(), vocabulary);
  const shown = entries.filter(({ tags }) => isChosen(tags, choice));
  const count = (name: string, value: string) =>
    entries.filter(({ tags }) => isChosen(tags, { ...choice, [name]: value })).length;
  const change = (next: Record<string, string>) => writeQuery(listQuery(next, vocabulary), 'push');
  return (
    <>
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      <div ref={nextFocus} className="needs-script no-print mt-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        {facets.map(({ name, label, options }) => (
          <label key={name} className="text-sm">
            <span className="block text-muted">{label}</span>
            <select
              className="field"
              value={choice[name] ?? ''}
              onChange={(event) => change({ ...choice, [name]: event.target.value })}
            >
              <option value="">{words.any}</option>
              {options.map(({ value, label: text }) => (
                <option key={value} value={value}>
                  {text} ({count(name, value)})
                </option>
              ))}
            </select>
          </label>
        ))}
        <p role="status" className="py-1.5 text-sm font-semibold">
          {plural(locale, words.shown, shown.length, { all: entries.length })}
        </p>
        {Object.keys(choice).length > 0 && (
          <button type="button" className="button" onClick={() => change({})}>
            {words.clear}
          </button>
        )}
      </div>
      {shown.length === 0 && <p className="my-6">{words.none}</p>}
      <Entries entries={shown} className={className} isNarrowed={Object.keys(choice).length > 0} />
    </>
  );
}
