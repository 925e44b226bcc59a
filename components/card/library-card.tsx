import { cardDimensions, type CardColumn } from '@/lib/fact/card-column';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { fill, formatDate, formatNumber, joinNames } from '@/lib/i18n/format';
import type { Axis } from '@/lib/vitals/bars';
import { VitalBars } from '../chart/vital-bars';
import { PickButton } from '../picks/pick-button.client';
import { AgeSummary } from '../fact/fact-age';
import { SupportWord } from '../fact/support-word';
import { ContentText } from '../ui/content-text';
import { ErrorBoundary } from '../ui/error-boundary.client';

/** The newest measured year of a library with its bars. */
function Vitals({
  years,
  axis,
  locale,
  words,
}: {
  years: CardColumn['vitals'];
  axis: Axis;
  locale: string;
  words: Messages['card'];
}) {
  const last = years?.at(-1);
  if (!years || !last) return words.unmeasured;
  return (
    <>
      {fill(words.ofYear, { year: last.year, count: formatNumber(locale, last.commits) })}
      <VitalBars years={years} measure="commits" axis={axis} className="vital-bars" />
    </>
  );
}

/** What it is a layer on, and how the article speaks of it. */
function CardMarks({
  column: { bases, article },
  locale,
  words,
}: {
  column: CardColumn;
  locale: string;
  words: Messages['card'];
}) {
  if (bases.length === 0 && !article) return null;
  return (
    <p className="-mt-2 text-xs text-muted">
      {bases.length > 0 && (
        <span data-layer>
          {fill(words.layer, {
            bases: joinNames(
              locale,
              bases.map(({ name }) => name),
            ),
          })}
        </span>
      )}
      {bases.length > 0 && article && ' · '}
      {article && <a href={paths.claims(locale)}>{words[article]}</a>}
    </p>
  );
}

/** What a card says beside its facts. */
export type CardMessages = Pick<Messages, 'card' | 'faults' | 'picks' | 'status'> & {
  readonly fact: Pick<Messages['fact'], 'age'>;
};

/** Takes a library, the names of dimensions and the years of all cards; gives its card. */
export function LibraryCard({
  column,
  names,
  axis,
  locale,
  messages,
}: {
  column: CardColumn;
  names: Readonly<Record<string, string>>;
  /** Years of the small bars; left out where no library was measured. */
  axis: Axis | undefined;
  locale: string;
  messages: CardMessages;
}) {
  const { card } = messages;
  const language = column.cells.host_languages!;
  return (
    <article
      data-library={column.id}
      data-hue={column.hue}
      className="plate flex h-full flex-col overflow-clip border-t-4 border-t-lib"
    >
      <div className="flex grow flex-col gap-3 p-4">
        <div className="flex items-start justify-between gap-2">
          <h3 className="text-xl font-bold">
            <a className="text-ink" href={paths.library(locale, column.id)}>
              {column.name}
            </a>
          </h3>
          <span
            className={`mt-1 shrink-0 rounded-full border px-2 text-xs ${column.status === 'retired' ? 'border-no font-semibold text-no' : 'border-edge text-muted'}`}
          >
            {messages.status[column.status]}
          </span>
        </div>
        <CardMarks column={column} locale={locale} words={card} />
        <ContentText as="p" text={column.summary} locale={locale} className="text-sm" />
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
          <dt className="text-muted">{card.languages}</dt>
          <dd>{language.text}</dd>
          <dt className="text-muted">{card.licence}</dt>
          <dd>{column.cells.license!.text}</dd>
          <dt className="text-muted">{card.release}</dt>
          <dd>
            {column.version}
            {column.released && <span className="text-muted"> · {formatDate(locale, column.released)}</span>}
          </dd>
          {axis && (
            <>
              <dt className="text-muted">{card.commits}</dt>
              <dd className="vital-card">
                <Vitals years={column.vitals} axis={axis} locale={locale} words={card} />
              </dd>
            </>
          )}
        </dl>
        <dl className="mt-auto border-t border-rule pt-2 text-sm">
          {cardDimensions.map((id) => (
            <div key={id} className="flex justify-between gap-2 py-0.5">
              <dt>{names[id] ?? id}</dt>
              <dd>
                <SupportWord state={column.cells[id]!.state} word={column.cells[id]!.text} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="flex items-center justify-between gap-2 border-t border-rule bg-lib-soft px-4 py-2">
        <span className="text-xs text-muted">
          {fill(card.checked, { date: formatDate(locale, column.checked) })}
          <br />
          <AgeSummary ages={column.ages} built={column.built} words={messages.fact.age} />
        </span>
        <ErrorBoundary words={messages.faults} small>
          <PickButton id={column.id} name={column.name} hue={column.hue} words={messages.picks} />
        </ErrorBoundary>
      </div>
    </article>
  );
}
