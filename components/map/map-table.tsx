import type { RowGroup } from '@/lib/compare/rows';
import type { PartlyKind } from '@/lib/dimensions/types';
import type { Support } from '@/lib/schema/fact';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { RowName } from '../fact/row-name';
import { SupportWord } from '../fact/support-word';

/** A library as a column of the map: the state of each fact, and of other facts a short text. */
export interface MapColumn {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly cells: Readonly<
    Record<string, { readonly state: Support | 'value'; readonly partly?: PartlyKind; readonly text: string }>
  >;
}

/** Libraries by dimensions: sign and word in each cell, each a link to its fact. On a phone each row becomes its name and a line of named answers. */
export function MapTable({
  columns,
  groups,
  locale,
  words,
  groupTools,
  folded = [],
}: {
  columns: readonly MapColumn[];
  groups: readonly RowGroup[];
  locale: string;
  words: Messages['map'];
  groupTools?: (group: RowGroup) => React.ReactNode;
  folded?: readonly string[];
}) {
  return (
    <table role="table" className="map-table">
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
                {columns.map(({ id, name, hue, cells }) => {
                  const { state, partly, text } = cells[row.id]!;
                  return (
                    <td key={id} role="cell" data-hue={hue} data-support={row.support ? state : undefined}>
                      <a href={paths.library(locale, id, row.id)} data-mark={partly && words.marks[partly]}>
                        <span className="map-name">{name}</span>
                        {state === 'value' ? (
                          <span className="map-value">{text}</span>
                        ) : (
                          <SupportWord state={state} word={text} />
                        )}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
