import type { RowGroup, RowHeader } from '@/lib/compare/rows';
import type { PartlyKind } from '@/lib/dimensions/types';
import type { Base } from '@/lib/lineage/layers';
import type { Support } from '@/lib/schema/fact';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { RowName } from '../fact/row-name';

/** A library as a column of the map: the state of each fact, and of other facts a short text. */
export interface MapColumn {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  /** What it stands on. */
  readonly bases: readonly Base[];
  readonly cells: Readonly<
    Record<string, { readonly state: Support | 'value'; readonly partly?: PartlyKind; readonly text: string }>
  >;
}

/** One answer, a link to its fact: as a filled box with its word, or a short text. */
function MapCell({
  column: { id, name, hue, cells },
  row,
  compact,
  locale,
  words,
}: {
  column: MapColumn;
  row: RowHeader;
  compact: boolean;
  locale: string;
  words: Messages['map'];
}) {
  const { state, partly, text } = cells[row.id]!;
  return (
    <td role="cell" data-hue={hue}>
      <a
        href={paths.library(locale, id, row.id)}
        data-mark={partly && words.marks[partly]}
        {...(state === 'value' ? {} : { className: 'fill', 'data-fill': state })}
      >
        {compact && state !== 'value' ? (
          text
        ) : (
          <>
            <span className="map-name">{name}</span>
            <span className="map-value">{text}</span>
          </>
        )}
      </a>
    </td>
  );
}

/** Libraries by dimensions: a filled box in each cell, each a link to its fact. */
export function MapTable({
  ref,
  columns,
  groups,
  compact,
  locale,
  words,
  groupTools,
  folded = [],
}: {
  ref?: React.Ref<HTMLTableElement>;
  columns: readonly MapColumn[];
  groups: readonly RowGroup[];
  /** True: the columns are too many for names and words beside the boxes. A cell then holds its word alone: with 24 libraries each element of a cell is 1,500 of the page. */
  compact: boolean;
  locale: string;
  words: Messages['map'];
  groupTools?: (group: RowGroup) => React.ReactNode;
  folded?: readonly string[];
}) {
  return (
    <table ref={ref} role="table" className="map-table">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.dimension}
          </th>
          {columns.map(({ id, name, hue }) => (
            <th key={id} role="columnheader" scope="col" data-library={id} data-hue={hue}>
              <a href={paths.library(locale, id)} className="text-ink">
                {name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} role="rowgroup" data-group={group.id}>
          <tr role="row" className="map-group">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
              {group.name}
              {groupTools?.(group)}
            </th>
          </tr>
          {!folded.includes(group.id) &&
            group.rows.map((row) => (
              <tr key={row.id} role="row" data-dimension={row.id}>
                <th role="rowheader" scope="row">
                  <RowName row={row} locale={locale} />
                </th>
                {columns.map((column) => (
                  <MapCell
                    key={column.id}
                    column={column}
                    row={row}
                    compact={compact}
                    locale={locale}
                    words={words}
                  />
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
