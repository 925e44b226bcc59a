import type { Column } from '@/lib/fact/column';
import { fill, formatNumber } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { axisOf } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';
import { VitalBars } from '../chart/vital-bars';

/** Says the newest measured year of a column in words. */
function lastYear({ vitals = [] }: Column, locale: string, words: Messages['compare']['vitals']): string {
  const last = vitals.at(-1);
  if (!last) return words.unmeasured;
  const count = (number: number) => formatNumber(locale, number);
  return fill(last.releases === undefined ? words.untagged : words.year, {
    year: last.year,
    commits: count(last.commits),
    people: count(last.people),
    releases: count(last.releases ?? 0),
  });
}

/** The last row of the comparison: commits a year of each library as bars on one axis, and its newest measured year in words. */
export function VitalsRow({
  columns,
  hiddenOnPhone,
  locale,
  words,
}: {
  columns: readonly Column[];
  hiddenOnPhone: (id: string) => 'hide' | undefined;
  locale: string;
  words: Messages['compare']['vitals'];
}) {
  const axis = axisOf(columns.map(({ vitals = [] }) => vitals));
  if (!axis) return null;
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          <a href={paths.vitals(locale)}>{fill(words.title, { ...axis })}</a>
        </th>
        {columns.map((column) => (
          <td key={column.id} role="cell" data-hue={column.hue} data-narrow={hiddenOnPhone(column.id)}>
            <span className="cell-name">{column.name}</span>
            {column.vitals && (
              <VitalBars years={column.vitals} measure="commits" axis={axis} className="vital-bars h-6" />
            )}
            {lastYear(column, locale, words)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
