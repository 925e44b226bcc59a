'use client';

import { useRef } from 'react';
import type { RowGroup } from '@/lib/compare/rows';
import { byDisagreement, orderColumns } from '@/lib/filter/map/map-order';
import { groupsAtFirst, mapQuery, parseMap, type MapState } from '@/lib/filter/map/map-state';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { useFoldedGroups } from '../fact/use-folded-groups.client';
import { IgnoredNotice } from '../ui/ignored-notice';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';
import { useNextFocus } from '../focus/use-next-focus.client';
import { FieldReadout, type FieldNotes } from '../matrix/field-readout.client';
import { MapLegend, type MapMessages } from './map-legend';
import { MapTable, type MapColumn } from './map-table';
import { MapSwitches } from './map-switches';
import { shows } from './shown-switches';

/** More columns than these have no room for words: their answers are boxes alone, and read out by the line below. */
const mostOnPage = 6;

/** Notes are left to the profiles: all of them would be longer than the page. */
const noNotes = (): readonly FieldNotes[] => [];

/** Up to how many columns two tables stand beside each other on a sheet of paper: with words in the cells, and with signs. */
const mostOnPaper = { words: 3, signs: 12 };

/** Takes the number of columns; gives how the map is laid out on paper. */
function paperFor(columns: number): 'words' | 'signs' | 'whole' {
  if (columns <= mostOnPaper.words) return 'words';
  return columns <= mostOnPaper.signs ? 'signs' : 'whole';
}

/** The button that folds a group of rows, or unfolds it and says how many are hidden. */
function FoldButton({
  group,
  isFolded,
  onToggle,
  locale,
  words,
}: {
  group: RowGroup;
  isFolded: boolean;
  onToggle: () => void;
  locale: string;
  words: Messages['map'];
}) {
  const marks = punctuation(locale);
  return (
    <button
      type="button"
      className="needs-script no-print ms-3 text-xs font-normal underline"
      aria-expanded={!isFolded}
      onClick={onToggle}
    >
      {isFolded ? fill(words.unfold, { count: group.rows.length }) : words.fold}
      <span className="visually-hidden">
        {marks.open}
        {group.name}
        {marks.close}
      </span>
    </button>
  );
}

/** Says that no row is left, and leads back to all of them. */
function NoRows({ words, onAll }: { words: Messages['map']; onAll: () => void }) {
  return (
    <div className="my-6">
      <p>{words.none}</p>
      <button type="button" className="button mt-2" onClick={onAll}>
        {words.all}
      </button>
    </div>
  );
}

/** Gives the groups with the rows in which one of the columns answers partially in one of these ways; with no kind all rows. */
function rowsWith(
  groups: readonly RowGroup[],
  columns: readonly MapColumn[],
  kinds: readonly string[],
): readonly RowGroup[] {
  if (kinds.length === 0) return groups;
  const has = (id: string) => columns.some(({ cells }) => kinds.includes(cells[id]?.partly ?? ''));
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => has(id)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Takes all columns and groups and what the address asks for; gives what shows of them, in its order. */
function shownMap(
  columns: readonly MapColumn[],
  groups: readonly RowGroup[],
  state: MapState,
  disagreement: string,
) {
  const some = columns.filter(({ id }) => shows(state.libraries, id));
  const rows = rowsWith(
    groups.filter(({ id }) => shows(state.groups, id, groupsAtFirst)),
    some,
    state.partial,
  );
  return {
    columns: orderColumns(some, rows, state.columns),
    groups: state.rows === 'disagreement' ? byDisagreement(rows, some, disagreement) : rows,
  };
}

/** The map with its switches: which libraries, groups and rows show stands in the address; groups fold. Without script all of it shows. */
export function MapView({
  columns,
  groups,
  locale,
  messages,
}: {
  columns: readonly MapColumn[];
  groups: readonly RowGroup[];
  locale: string;
  messages: MapMessages;
}) {
  const { map: words, readout } = messages;
  const nextFocus = useNextFocus<HTMLDivElement>();
  const { state, ignored } = parseMap(
    useQuery(),
    columns.map(({ id }) => id),
  );
  const [folded, toggleGroup] = useFoldedGroups();
  const table = useRef<HTMLTableElement>(null);
  const { columns: shownColumns, groups: shownGroups } = shownMap(columns, groups, state, words.disagreement);
  const paper = paperFor(shownColumns.length);
  const compact = shownColumns.length > mostOnPage;
  const hasTexts = shownGroups.some(({ rows }) => rows.some(({ support }) => !support));
  const change = (next: Partial<typeof state>) => writeQuery(mapQuery({ ...state, ...next }), 'push');
  return (
    <div ref={nextFocus}>
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      <MapSwitches columns={columns} groups={groups} state={state} onChange={change} messages={messages} />
      {shownGroups.length === 0 ? (
        <NoRows words={words} onAll={() => change({ groups: [], partial: [] })} />
      ) : (
        <div
          className="map-sheet mt-4"
          data-columns={compact ? 'many' : undefined}
          data-texts={hasTexts || undefined}
          data-paper={paper}
        >
          <MapLegend locale={locale} messages={messages} />
          <MapTable
            ref={table}
            columns={shownColumns}
            groups={shownGroups}
            folded={folded}
            compact={compact}
            locale={locale}
            words={words}
            groupTools={(group) => (
              <FoldButton
                group={group}
                isFolded={folded.includes(group.id)}
                onToggle={() => toggleGroup(group.id)}
                locale={locale}
                words={words}
              />
            )}
          />
          {compact && <FieldReadout table={table} readNotes={noNotes} locale={locale} words={readout} />}
        </div>
      )}
    </div>
  );
}
