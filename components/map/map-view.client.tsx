'use client';

import { useState } from 'react';
import type { RowGroup } from '@/lib/compare/rows';
import { mapQuery, parseMap, toggleShown } from '@/lib/filter/map-state';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { IgnoredNotice } from '../ui/ignored-notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { MapTable, type MapColumn } from './map-table';

/** The map with its switches: which libraries and groups show stands in the address; groups fold. Without script all of it shows. */
export function MapView({
  columns,
  groups,
  locale,
  words,
}: {
  columns: readonly MapColumn[];
  groups: readonly RowGroup[];
  locale: string;
  words: Messages['map'];
}) {
  const ids = columns.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  const { state, ignored } = parseMap(useQuery(), ids);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const shows = (list: readonly string[], id: string) => list.length === 0 || list.includes(id);
  const switches = <Id extends string>(
    label: string,
    all: readonly { readonly id: Id; readonly name: string }[],
    shown: readonly Id[],
    change: (next: Id[]) => void,
  ) => (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <legend className="float-start me-3 font-semibold">{label}</legend>
      {all.map(({ id, name }) => (
        <label key={id} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={shows(shown, id)}
            onChange={() =>
              change(
                toggleShown(
                  all.map((entry) => entry.id),
                  shown,
                  id,
                ),
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      <div className="needs-script no-print mt-3 space-y-2">
        {switches(words.libraries, columns, state.libraries, (libraries) =>
          writeQuery(mapQuery({ ...state, libraries }), 'push'),
        )}
        {switches(words.groups, groups, state.groups, (next) =>
          writeQuery(mapQuery({ ...state, groups: groupIds.filter((id) => next.includes(id)) }), 'push'),
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <div className="map-sheet mt-4">
        <MapTable
          columns={columns.filter(({ id }) => shows(state.libraries, id))}
          groups={groups.filter(({ id }) => shows(state.groups, id))}
          folded={folded}
          locale={locale}
          words={words}
          groupTools={(group) => (
            <button
              type="button"
              className="needs-script no-print ms-3 text-xs font-normal underline"
              aria-expanded={!folded.includes(group.id)}
              onClick={() =>
                setFolded(
                  folded.includes(group.id) ? folded.filter((id) => id !== group.id) : [...folded, group.id],
                )
              }
            >
              {folded.includes(group.id) ? fill(words.unfold, { count: group.rows.length }) : words.fold}
              <span className="visually-hidden">
                {punctuation(locale).open}
                {group.name}
                {punctuation(locale).close}
              </span>
            </button>
          )}
        />
      </div>
    </>
  );
}
