import type { Column } from '@/lib/fact/column';
import { paperSources, type PaperSources } from '@/lib/compare/paper-sources';
import { alikeRows, type RowGroup, type RowHeader } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { fill, formatDate, joinNames } from '@/lib/i18n/format';
import { AgeSummary } from '../fact/fact-age';
import { FactEvidence } from '../fact/evidence/fact-evidence';
import { FactValue } from '../fact/fact-value';
import { RowName } from '../fact/row-name';
import { ContentText } from '../ui/content-text';
import { VitalsRow } from '../vitals/vitals-row';

/** Words of the comparison that both the static and the live table need. */
export type CompareWords = Pick<Messages, 'compare' | 'fact' | 'status'>;

/** What every part of the table needs. */
interface TableContext {
  readonly columns: readonly Column[];
  readonly baseline: string | undefined;
  /** Whether a phone leaves the column of a library out. */
  readonly hiddenOnPhone: (id: string) => 'hide' | undefined;
  /** Ids of the rows in which all columns are alike. */
  readonly alike: readonly string[];
  readonly sources: PaperSources;
  readonly locale: string;
  readonly words: CompareWords;
}

/** A library at the head of its column: version, status, how well its facts are checked. */
function ColumnHeader({
  column,
  table: { baseline, hiddenOnPhone, locale, words },
  tools,
}: {
  column: Column;
  table: TableContext;
  tools: React.ReactNode;
}) {
  const { compare } = words;
  return (
    <th
      role="columnheader"
      scope="col"
      data-library={column.id}
      data-hue={column.hue}
      data-narrow={hiddenOnPhone(column.id)}
      className="border-t-4 border-t-lib"
    >
      <a href={paths.library(locale, column.id)} className="font-serif text-base font-bold text-ink">
        {column.name}
      </a>
      <span className="block font-normal text-muted">
        {column.version} · {words.status[column.status]}
      </span>
      <span className="block font-normal text-muted max-md:hidden">
        {fill(compare.checked, { date: formatDate(locale, column.checked) })}
        {punctuation(locale).comma}
        <AgeSummary ages={column.ages} built={column.built} words={words.fact.age} />
      </span>
      {column.id === baseline && (
        <span className="block text-xs font-semibold text-ink">{compare.isBaseline}</span>
      )}
      {tools}
    </th>
  );
}

/** One dimension: the fact of each library with its note and what stands behind it. */
function FactRow({
  row,
  table: { columns, baseline, hiddenOnPhone, alike, sources, locale, words },
}: {
  row: RowHeader;
  table: TableContext;
}) {
  return (
    <tr role="row" data-dimension={row.id} data-alike={alike.includes(row.id) || undefined}>
      <th role="rowheader" scope="row">
        <RowName row={row} locale={locale} />
      </th>
      {columns.map((column) => {
        const cell = column.cells[row.id]!;
        return (
          <td
            key={column.id}
            role="cell"
            data-hue={column.hue}
            data-support={row.support ? cell.state : undefined}
            data-baseline={column.id === baseline || undefined}
            data-narrow={hiddenOnPhone(column.id)}
          >
            <span className="cell-name">{column.name}</span>
            <FactValue cell={cell} locale={locale} words={words.fact} />
            {cell.note && <ContentText as="p" text={cell.note} locale={locale} className="mt-0.5 text-sm" />}
            <span className="on-paper">{` [${sources.numbersOf(column.id, row.id).join(', ')}]`}</span>
            <FactEvidence cell={cell} row={row} owner={column} brief locale={locale} words={words.fact} />
          </td>
        );
      })}
    </tr>
  );
}

/** Takes columns and rows; gives one table with tied headers, the measured life below. `narrow` names the two columns that a phone shows. */
export function CompareTable({
  columns,
  groups,
  baseline,
  narrow,
  folded = [],
  withVitals = true,
  sources,
  locale,
  words,
  columnTools,
  groupTools,
}: {
  columns: readonly Column[];
  groups: readonly RowGroup[];
  baseline?: string;
  narrow?: readonly string[];
  folded?: readonly string[];
  withVitals?: boolean;
  /** Left out: made here. */
  sources?: PaperSources;
  locale: string;
  words: CompareWords;
  columnTools?: (column: Column) => React.ReactNode;
  groupTools?: (group: RowGroup) => React.ReactNode;
}) {
  const { compare } = words;
  const onPhone = narrow ?? columns.slice(0, 2).map(({ id }) => id);
  const hiddenOnPhone = (id: string) => (onPhone.includes(id) ? undefined : 'hide');
  const table: TableContext = {
    columns,
    baseline,
    hiddenOnPhone,
    alike: alikeRows(groups, columns),
    sources: sources ?? paperSources(groups, columns),
    locale,
    words,
  };
  const names = columns.map(({ name }) => name);
  return (
    <div className="compare-box" data-columns={columns.length}>
      <table role="table" className="compare-table grid-table">
        <caption className="visually-hidden">
          {fill(compare.caption, { libraries: joinNames(locale, names) })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {compare.dimension}
            </th>
            {columns.map((column) => (
              <ColumnHeader key={column.id} column={column} table={table} tools={columnTools?.(column)} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} role="rowgroup" data-group={group.id}>
            <tr role="row" className="group-row">
              <th
                role="rowheader"
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="font-serif text-lg"
              >
                <span className="flex flex-wrap items-center justify-between gap-2">
                  {group.name}
                  {groupTools?.(group)}
                </span>
              </th>
            </tr>
            {!folded.includes(group.id) &&
              group.rows.map((row) => <FactRow key={row.id} row={row} table={table} />)}
          </tbody>
        ))}
        {withVitals && (
          <VitalsRow columns={columns} hiddenOnPhone={hiddenOnPhone} locale={locale} words={compare.vitals} />
        )}
      </table>
    </div>
  );
}
