import type { Column } from '@/lib/fact/column';
import type { RowGroup, RowHeader } from '@/lib/compare/rows';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { fill, formatNumber, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { groupSum, type GroupSum } from '@/lib/profile/group-sum';
import { FactEvidence } from '../fact/evidence/fact-evidence';
import { FactValue } from '../fact/fact-value';
import { RowName } from '../fact/row-name';
import { ContentText } from '../ui/content-text';
import { Fold } from './section';

interface FactsProps {
  readonly column: Column;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** One dimension: answer, note, what stands behind it. */
function FactRow({ column, row, locale, messages }: FactsProps & { row: RowHeader }) {
  const { fact } = messages;
  const cell = column.cells[row.id]!;
  return (
    <tr id={row.id} data-dimension={row.id}>
      <th scope="row">
        <RowName row={row} locale={locale} />
      </th>
      <td data-support={row.support ? cell.state : undefined}>
        <FactValue cell={cell} locale={locale} words={fact} />
      </td>
      <td>
        {cell.note && <ContentText as="p" text={cell.note} locale={locale} />}
        <FactEvidence cell={cell} row={row} owner={column} brief numbered locale={locale} words={fact} />
      </td>
    </tr>
  );
}

/** The sum of a group in words: "4 yes, 3 partial, 2 no; sources disagree on 1 fact". */
function sumInWords(
  { answers, values, disputed }: GroupSum,
  locale: Locale,
  words: Messages['parts'],
): string {
  const marks = punctuation(locale);
  const counted = [
    ...answers.map(([answer, count]) => fill(words.answers[answer], { count: formatNumber(locale, count) })),
    ...(values > 0 ? [plural(locale, words.values, values)] : []),
  ].join(marks.list);
  return disputed > 0 ? `${counted}${marks.semicolon}${plural(locale, words.disputed, disputed)}` : counted;
}

/** The answers of a group as a row of small boxes, for the eye alone. */
function GroupSigns({ group, column }: { group: RowGroup; column: Column }) {
  return (
    <span className="fold-signs" aria-hidden="true">
      {group.rows.map(({ id, support }) => {
        const { state } = column.cells[id]!;
        return support && <span key={id} className="fill" data-fill={state} />;
      })}
    </span>
  );
}

/** Every fact of one library, one folded table a group; each row is an anchor. */
export function FactsTable({
  column,
  groups,
  locale,
  messages,
}: FactsProps & { groups: readonly RowGroup[] }) {
  const { facts, parts } = messages;
  return groups.map((group) => (
    <Fold
      key={group.id}
      id={`group-${group.id}`}
      title={group.name}
      level={3}
      sum={
        <>
          {sumInWords(groupSum(group.rows.map(({ id }) => column.cells[id]!)), locale, parts)}
          <GroupSigns group={group} column={column} />
        </>
      }
    >
      <table className="grid-table stack-table fact-table">
        <caption className="visually-hidden">
          {fill(facts.caption, { library: column.name, group: group.name })}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{facts.dimension}</th>
            <th scope="col">{facts.value}</th>
            <th scope="col">{facts.note}</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <FactRow key={row.id} column={column} row={row} locale={locale} messages={messages} />
          ))}
        </tbody>
      </table>
    </Fold>
  ));
}
