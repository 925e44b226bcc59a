'use client';

import { useMemo, useState } from 'react';
import { gainsAndLosses, shownRows, type RowGroup } from '@/lib/compare/rows';
import type { GroupId } from '@/lib/dimensions/types';
import { toCsv, toMarkdown, type ExportTable } from '@/lib/compare/export-table';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Chain } from '@/lib/lineage/chains';
import { maxColumns, minColumns, parseCompare, paths, type CompareState } from '@/lib/url';
import { fill, joinNames, plural } from '@/lib/i18n/format';
import { NoteTools } from '../note/note-tools.client';
import { CopyButton } from '../ui/copy-button.client';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { ColumnTools } from './column-tools.client';
import { CompareTable } from './compare-table';
import { LineageNotice } from './lineage-notice';
import { GainsLosses } from './gains-losses';
import { useColumns } from '../fact/use-columns.client';

/** A library that can be put into a column. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
}

/** The comparison: two to five columns from the address, with all that one can do to them. */
export function CompareView({
  libraries,
  groups,
  chains = [],
  locale,
  messages,
}: {
  libraries: readonly Choice[];
  groups: readonly RowGroup[];
  chains?: readonly Chain[];
  locale: string;
  messages: Pick<Messages, 'compare' | 'fact' | 'status' | 'copy' | 'note'>;
}) {
  const words = messages.compare;
  const known = useMemo(() => libraries.map(({ id }) => id), [libraries]);
  const address = useQuery();
  const { state, ignored } = useMemo(() => parseCompare(address, known), [address, known]);
  const { columns, failed, complete, again } = useColumns(locale, state.libraries);
  const [narrow, setNarrow] = useState<readonly string[]>([]);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const change = (next: CompareState) =>
    writeQuery(new URL(paths.compare(locale, next), window.location.origin).search, 'push');
  const shown = shownRows(groups, columns, state.differences && columns.length > 1, state.groups);
  const enough = state.libraries.length >= minColumns;
  const names = joinNames(
    locale,
    columns.map(({ name }) => name),
  );
  const onPhone = [0, 1].map((slot) => {
    const wish = narrow[slot];
    return wish && state.libraries.includes(wish) ? wish : (state.libraries[slot] ?? '');
  });
  const table = (): ExportTable => ({
    columns,
    groups: shown.groups,
    address: window.location.href,
    locale,
    words: { ...words.export, title: names },
  });
  const download = () => {
    const link = document.createElement('a');
    // The mark at the start tells spreadsheets that the file is UTF-8.
    link.href = URL.createObjectURL(new Blob(['\uFEFF', toCsv(table())], { type: 'text/csv;charset=utf-8' }));
    link.download = `${state.libraries.join('-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const toggleGroup = (id: GroupId, on: boolean) => {
    const all = groups.map((group) => group.id);
    const now = state.groups.length === 0 ? all : state.groups;
    const next = on
      ? all.filter((group) => group === id || now.includes(group))
      : now.filter((group) => group !== id);
    change({ ...state, groups: next.length === all.length ? [] : next });
  };
  const baseline = columns.find(({ id }) => id === state.baseline);

  return (
    <div className="landscape">
      {ignored.length > 0 && (
        <Notice>{fill(words.ignored, { values: ignored.join(punctuation(locale).list) })}</Notice>
      )}
      {failed.length > 0 && (
        <Notice again={again} word={words.again}>
          {fill(words.failed, {
            libraries: joinNames(
              locale,
              libraries.flatMap(({ id, name }) => (failed.includes(id) ? [name] : [])),
            ),
          })}
        </Notice>
      )}
      {enough && (
        <LineageNotice
          chains={chains.filter(
            ({ from, to }) => state.libraries.includes(from) && state.libraries.includes(to),
          )}
          names={Object.fromEntries(libraries.map(({ id, name }) => [id, name]))}
          locale={locale}
          words={words}
        />
      )}
      <div className="no-print mt-4 space-y-3">
        <div className="flex flex-wrap items-center gap-2">
          <label className="flex max-w-full flex-wrap items-center gap-2 text-sm">
            {words.add}
            <select
              className="field"
              value=""
              disabled={state.libraries.length >= maxColumns}
              onChange={(event) =>
                event.target.value &&
                change({ ...state, libraries: [...state.libraries, event.target.value] })
              }
            >
              <option value="">
                {state.libraries.length >= maxColumns
                  ? fill(words.full, { count: maxColumns })
                  : words.choose}
              </option>
              {libraries
                .filter(({ id }) => !state.libraries.includes(id))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          {!enough && (
            <p className="text-sm font-semibold" role="status">
              {words.needTwo}
            </p>
          )}
          {state.libraries.length === 1 && columns[0] && (
            <span className="flex items-center gap-1 rounded-md border border-edge bg-panel ps-2 text-sm">
              {columns[0].name}
              <button
                type="button"
                className="grid size-8 place-items-center"
                aria-label={fill(words.remove, { library: columns[0].name })}
                onClick={() => change({ ...state, libraries: [] })}
              >
                ×
              </button>
            </span>
          )}
        </div>
        {enough && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <label className="flex items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={state.differences}
                onChange={(event) => change({ ...state, differences: event.target.checked })}
              />
              {words.differences}
            </label>
            {state.differences && columns.length > 1 && (complete || failed.length > 0) && (
              <span className="text-sm text-muted" role="status" data-hidden-rows={shown.hidden}>
                {plural(locale, words.hidden, shown.hidden)}
              </span>
            )}
            <label className="flex items-center gap-2 text-sm">
              {words.baseline}
              <select
                className="field"
                value={state.baseline}
                onChange={(event) => change({ ...state, baseline: event.target.value })}
              >
                <option value="">{words.noBaseline}</option>
                {columns.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <details className="relative">
              <summary className="button">
                {words.groups}
                {state.groups.length > 0 && ` (${state.groups.length})`}
              </summary>
              <div className="z-40 mt-1 w-56 max-w-full space-y-1 rounded-md border border-edge bg-panel p-3 text-sm shadow-lg sm:absolute sm:max-w-none">
                {groups.map((group) => (
                  <label key={group.id} className="flex items-center gap-2">
                    <input
                      type="checkbox"
                      checked={state.groups.length === 0 || state.groups.includes(group.id)}
                      onChange={(event) => toggleGroup(group.id, event.target.checked)}
                    />
                    {group.name}
                  </label>
                ))}
              </div>
            </details>
            <span className="flex flex-wrap gap-2">
              <CopyButton
                text={() => window.location.href}
                label={words.copyLink}
                done={messages.copy.done}
                failed={messages.copy.failed}
              />
              <CopyButton
                text={() => toMarkdown(table())}
                label={words.copyMarkdown}
                done={messages.copy.done}
                failed={messages.copy.failed}
              />
              <button type="button" className="button" onClick={download}>
                {words.csv}
              </button>
              <button type="button" className="button" onClick={() => window.print()}>
                {words.print}
              </button>
            </span>
          </div>
        )}
        {state.libraries.length > 2 && (
          <div className="flex gap-2 md:hidden">
            {onPhone.map((id, slot) => (
              <label key={slot} className="w-1/2 text-xs text-muted">
                {slot === 0 ? words.phoneLeft : words.phoneRight}
                <select
                  className="field w-full text-sm"
                  value={id}
                  onChange={(event) =>
                    setNarrow(
                      slot === 0
                        ? [event.target.value, onPhone[1] === event.target.value ? onPhone[0]! : onPhone[1]!]
                        : [onPhone[0] === event.target.value ? onPhone[1]! : onPhone[0]!, event.target.value],
                    )
                  }
                >
                  {columns.map((column) => (
                    <option key={column.id} value={column.id}>
                      {column.name}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        )}
      </div>
      {enough && columns.length >= (failed.length > 0 ? 1 : minColumns) && (
        <>
          <div className="mt-4">
            <CompareTable
              columns={columns}
              groups={shown.groups}
              baseline={state.baseline}
              narrow={onPhone}
              folded={folded}
              locale={locale}
              words={messages}
              columnTools={(column) => (
                <ColumnTools column={column} state={state} words={words} onChange={change} />
              )}
              groupTools={(group) => (
                <button
                  type="button"
                  className="button no-print"
                  aria-expanded={!folded.includes(group.id)}
                  onClick={() =>
                    setFolded(
                      folded.includes(group.id)
                        ? folded.filter((id) => id !== group.id)
                        : [...folded, group.id],
                    )
                  }
                >
                  {folded.includes(group.id) ? fill(words.unfold, { count: group.rows.length }) : words.fold}
                  <span className="visually-hidden"> {group.name}</span>
                </button>
              )}
            />
            {shown.groups.length === 0 && complete && <p className="my-6">{words.noRows}</p>}
          </div>
          {complete && (
            <NoteTools
              words={messages.note}
              input={() => ({
                columns,
                groups:
                  state.groups.length > 0 ? groups.filter(({ id }) => state.groups.includes(id)) : groups,
                locale,
              })}
            />
          )}
          {baseline && complete && (
            <div className="mt-8 space-y-4">
              <h2 className="text-2xl font-bold">{fill(words.measured, { library: baseline.name })}</h2>
              {columns
                .filter((column) => column !== baseline)
                .map((column) => (
                  <GainsLosses
                    key={column.id}
                    from={baseline}
                    to={column}
                    change={gainsAndLosses(groups, baseline, column)}
                    locale={locale}
                    words={words}
                  />
                ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}
