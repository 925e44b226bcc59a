import type { Dimension } from '@/lib/dimensions/types';
import { fill, plural } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { SupportWord } from '../fact/support-word';

const answers = ['yes', 'partial', 'no'] as const;

/** One row: its question, and what counts as each answer. On a phone the sign and word stand before each test, on a desk at the head of its column. */
function TestRow({
  dimension: { id, name, question, test, shelfLife },
  tested,
  locale,
  messages: { method: words, support },
}: {
  dimension: Dimension;
  /** Whether the table has columns for tests. */
  tested: boolean;
  locale: string;
  messages: Pick<Messages, 'method' | 'support'>;
}) {
  return (
    <tr id={id} className="scroll-mt-20">
      <th scope="row">
        {name}
        <span className="block text-sm font-normal text-muted [tr:target_&]:text-ink">{question}</span>
      </th>
      {test
        ? answers.map((answer) => (
            <td key={answer}>
              <span className="md:hidden">
                <SupportWord state={answer} word={support[answer]} />{' '}
              </span>
              {test[answer]}
            </td>
          ))
        : tested && (
            <td colSpan={answers.length} className="text-muted [tr:target_&]:text-ink">
              {words.value}
            </td>
          )}
      <td className="text-muted [tr:target_&]:text-ink">
        <span className="md:hidden">{words.shelfLife} </span>
        {plural(locale, words.days, shelfLife)}
      </td>
    </tr>
  );
}

/** The rows of one group, each under its anchor, with what counts as yes, partial and no. */
export function AnswerTests({
  name,
  dimensions,
  locale,
  messages,
}: {
  name: string;
  dimensions: readonly Dimension[];
  locale: string;
  messages: Pick<Messages, 'method' | 'support'>;
}) {
  const { method: words, support } = messages;
  const tested = dimensions.some(({ test }) => test);
  return (
    <>
      <h3 className="mt-6 text-lg font-bold">{name}</h3>
      <table className="grid-table stack-table mt-1 text-sm">
        <caption className="visually-hidden">{fill(words.caption, { group: name })}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/4">
              {words.row}
            </th>
            {tested &&
              answers.map((answer) => (
                <th key={answer} scope="col" className="w-1/5">
                  <SupportWord state={answer} word={support[answer]} />
                </th>
              ))}
            <th scope="col" className="w-28">
              {words.shelfLife}
            </th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <TestRow
              key={dimension.id}
              dimension={dimension}
              tested={tested}
              locale={locale}
              messages={messages}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
