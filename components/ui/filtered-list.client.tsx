'use client';

import { Fragment, useMemo } from 'react';
import { isChosen, listQuery, parseListFilter, type ListTags } from '@/lib/filter/list';
import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';
import { ErrorBoundary } from './error-boundary.client';
import { IgnoredNotice } from './ignored-notice';
import { useQuery, writeQuery } from './use-address.client';
import { useNextFocus } from '../focus/use-next-focus.client';

/** One entry of the list: its tags by parameter, and what it shows. */
interface ListEntry {
  readonly key: string;
  readonly tags: ListTags;
  readonly node: React.ReactNode;
}

/** Entries under a title or a head of their own; those under a title may be folded and are opened by a choice. */
interface ListGroup {
  readonly key: string;
  readonly title?: string;
  readonly head?: React.ReactNode;
  readonly isFolded?: boolean;
  readonly entries: readonly ListEntry[];
}

/** One parameter that narrows the list. */
interface ListFacet {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilteredListProps {
  readonly groups: readonly ListGroup[];
  readonly facets: readonly ListFacet[];
  /** Of the box around all groups. */
  readonly className?: string;
  readonly locale: string;
  readonly messages: Pick<Messages, 'list' | 'faults'>;
}

/** A list that can be narrowed by its facets; the choice stands in the address. Without script, before it runs, and where the narrowing fails, the whole list stands there. */
export function FilteredList(props: FilteredListProps) {
  return (
    <ErrorBoundary words={props.messages.faults} instead={<Groups {...props} isOpen={false} />}>
      <NarrowedList {...props} />
    </ErrorBoundary>
  );
}

function Groups({
  groups,
  className,
  isOpen,
}: Pick<FilteredListProps, 'groups' | 'className'> & { isOpen: boolean }) {
  return (
    <div className={className}>
      {groups.map((group) => (
        <Group key={group.key} group={group} isOpen={isOpen} />
      ))}
    </div>
  );
}

/** The entries of a group under its title or head, if it has one. */
function Group({ group: { title, head, isFolded, entries }, isOpen }: { group: ListGroup; isOpen: boolean }) {
  const nodes = entries.map(({ key, node }) => <Fragment key={key}>{node}</Fragment>);
  if (title === undefined)
    return (
      <>
        {head}
        {nodes}
      </>
    );
  if (!isFolded)
    return (
      <section className="mt-6">
        <h3 className="text-base font-bold">{title}</h3>
        {nodes}
      </section>
    );
  return (
    <details open={isOpen} className="mt-3 border-t border-rule pt-2">
      <summary>
        <h3 className="inline text-base font-bold">{title}</h3> ({entries.length})
      </summary>
      {nodes}
    </details>
  );
}

function NarrowedList({ groups, facets, className, locale, messages: { list: words } }: FilteredListProps) {
  const vocabulary = useMemo(
    () => Object.fromEntries(facets.map(({ name, options }) => [name, options.map(({ value }) => value)])),
    [facets],
  );
  const nextFocus = useNextFocus<HTMLDivElement>();
  const { choice, ignored } = parseListFilter(useQuery(), vocabulary);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const shown = groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ tags }) => isChosen(tags, choice)) }))
    .filter((group) => group.entries.length > 0);
  const sum = shown.reduce((all, group) => all + group.entries.length, 0);
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
          {plural(locale, words.shown, sum, { all: entries.length })}
        </p>
        {Object.keys(choice).length > 0 && (
          <button type="button" className="button" onClick={() => change({})}>
            {words.clear}
          </button>
        )}
      </div>
      {sum === 0 && <p className="my-6">{words.none}</p>}
      <Groups groups={shown} className={className} isOpen={Object.keys(choice).length > 0} />
    </>
  );
}
