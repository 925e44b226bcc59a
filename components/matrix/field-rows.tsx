import type { CardColumn } from '@/lib/fact/card-column';
import type { RowHeader } from '@/lib/compare/rows';
import type { Support } from '@/lib/schema/fact';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill, joinNames } from '@/lib/i18n/format';
import { paths } from '@/lib/url';
import { PickMark } from './pick-mark';

/** What a row says of its library beside the name: what it stands on, its status if it is not simply active. */
function RowMarks({
  column: { bases, status },
  locale,
  messages,
}: {
  column: CardColumn;
  locale: string;
  messages: Pick<Messages, 'card' | 'status'>;
}) {
  const names = joinNames(
    locale,
    bases.map(({ name }) => name),
  );
  return (
    <>
      {bases.length > 0 && <small data-layer>{fill(messages.card.layer, { bases: names })}</small>}{' '}
      {status !== 'active' && <small>{messages.status[status]}</small>}
    </>
  );
}

/** The libraries as rows of answers to the headline dimensions. They are drawn once, as a rule by the server: what shows and in which order is changed in place (`useRowOrder`). */
export function FieldRows({
  columns,
  dimensions,
  locale,
  messages,
}: {
  columns: readonly CardColumn[];
  dimensions: readonly RowHeader[];
  locale: string;
  messages: Pick<Messages, 'card' | 'home' | 'picks' | 'status'>;
}) {
  return columns.map((column) => {
    const [language, ...others] = column.languages;
    return (
      <tr key={column.id} role="row" data-row={column.id} data-standing={column.status}>
        <td role="rowheader">
          <article data-library={column.id} data-hue={column.hue}>
            <PickMark name={column.name} words={messages.picks} />
            <h3>
              <a href={paths.library(locale, column.id)}>{column.name}</a>
            </h3>
            {/* Without a blank name and mark are one word, which breaks where it has no room. */}{' '}
            <RowMarks column={column} locale={locale} messages={messages} />
          </article>
        </td>
        <td role="cell" className="field-language">
          {language}
          {others.length > 0 && ` ${fill(messages.home.moreLanguages, { count: others.length })}`}
        </td>
        {dimensions.map(({ id }) => {
          const { state, text } = column.cells[id]!;
          return (
            <td key={id} role="cell" data-support={state}>
              <a className="fill" data-fill={state as Support} href={paths.library(locale, column.id, id)}>
                {text}
              </a>
            </td>
          );
        })}
      </tr>
    );
  });
}
