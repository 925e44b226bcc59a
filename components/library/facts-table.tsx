import type { Column } from '@/lib/fact/column';
import type { RowGroup, RowHeader } from '@/lib/compare/rows';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { fill, formatDate } from '@/lib/i18n/format';
import { FactAge } from '../fact/fact-age';
import { FactEvidence } from '../fact/fact-evidence';
import { FactValue } from '../fact/fact-value';
import { RowName } from '../fact/row-name';
import { ContentText } from '../ui/content-text';

/** One dimension: answer, note, what stands behind it, when it was checked. */
function FactRow({
  column,
  row,
  locale,
  messages,
}: {
  column: Column;
  row: RowHeader;
  locale: Locale;
  messages: Messages;
}) {
  const { facts, fact } = messages;
  const cell = column.cells[row.id]!;
  return (
    <tr id={row.id} data-dimension={row.id}>
      <th scope="row">
        <RowName row={row} locale={locale} />
        <span className="block text-xs font-normal text-muted">{row.question}</span>
      </th>
      <td data-support={row.support ? cell.state : undefined}>
        <FactValue cell={cell} locale={locale} words={fact} />
      </td>
      <td>
        {cell.note && <ContentText as="p" text={cell.note} locale={locale} />}
        <FactEvidence cell={cell} row={row} owner={column} locale={locale} words={fact} />
      </td>
      <td className="text-xs text-muted">
        {cell.checked ? (
          <>
            <span className="whitespace-nowrap">{formatDate(locale, cell.checked)}</span>{' '}
            <FactAge
              checked={cell.checked}
              shelfLife={row.shelfLife}
              built={column.built}
              words={fact.age}
              className="md:block"
            />
          </>
        ) : (
          facts.notChecked
        )}
      </td>
    </tr>
  );
}

/** Every fact of one library, one table a group; each row is an anchor. */
export function FactsTable({
  column,
  groups,
  locale,
  messages,
}: {
  column: Column;
  groups: readonly RowGroup[];
  locale: Locale;
  messages: Messages;
}) {
  const { facts } = messages;
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`} className="mt-6">
          <h3 id={`group-${group.id}`} className="text-lg font-bold">
            {group.name}
          </h3>
          <table className="grid-table stack-table mt-1">
            <caption className="visually-hidden">
              {fill(facts.caption, { library: column.name, group: group.name })}
            </caption>
            <thead>
              <tr>
                <th scope="col" className="w-1/4">
                  {facts.dimension}
                </th>
                <th scope="col" className="w-1/5">
                  {facts.value}
                </th>
                <th scope="col">{facts.note}</th>
                <th scope="col" className="w-36">
                  {facts.checked}
                </th>
              </tr>
            </thead>
            <tbody>
              {group.rows.map((row) => (
                <FactRow key={row.id} column={column} row={row} locale={locale} messages={messages} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
