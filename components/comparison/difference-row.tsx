import { stepBetween, type RankedDifference, type Step } from '@/lib/compare/rank-differences';
import type { ComparedLibrary } from '@/lib/compare/compared';
import type { Cell } from '@/lib/fact/column';
import { fill, joinNames } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { sourceLanguage } from '@/lib/i18n/source-language';
import { SupportWord } from '../fact/support-word';
import { ContentText } from '../ui/content-text';
import type { ComparisonContext } from './context';

const colours: Readonly<Record<Step, string>> = {
  gain: 'border-yes text-yes',
  loss: 'border-no text-no',
  open: 'border-unknown text-unknown',
  other: 'border-edge text-muted',
};
const stepOrder: readonly Step[] = ['gain', 'loss', 'open', 'other'];

/** What the steps from one library to the others are, each with the names of those to which it leads so. */
function stepsFrom(seen: number, { row }: RankedDifference, columns: readonly ComparedLibrary[]) {
  const steps = columns.map((to, index) =>
    index === seen ? undefined : stepBetween(row.id, columns[seen]!, to),
  );
  return stepOrder
    .map((step) => ({
      step,
      names: columns.filter((_, index) => steps[index] === step).map(({ name }) => name),
    }))
    .filter(({ step, names }) => names.length > 0 && (step !== 'other' || columns.length === 2));
}

/** Whether one gains or loses, seen from one of the libraries. `all`: the style sheet shows those of the library that the reader looks from. */
function StepMarks({
  difference,
  columns,
  seen,
  context: { locale, words },
}: {
  difference: RankedDifference;
  columns: readonly ComparedLibrary[];
  /** Index of the library from which one looks; left out: each one. */
  seen: number | undefined;
  context: ComparisonContext;
}) {
  const { ranked } = words.compare;
  const withNames = {
    gain: ranked.gainWith,
    loss: ranked.lossWith,
    open: ranked.openWith,
    other: ranked.other,
  };
  const from = seen === undefined ? columns.map((_, index) => index) : [seen];
  return from.map((index) => (
    <span key={index} data-seen-from={index} className="me-1 inline-flex flex-wrap gap-1">
      {stepsFrom(index, difference, columns).map(({ step, names }) => (
        <span
          key={step}
          data-step={step}
          className={`rounded border px-1.5 text-sm font-semibold ${colours[step]}`}
        >
          {columns.length === 2
            ? ranked[step]
            : fill(withNames[step], { libraries: joinNames(locale, names) })}
        </span>
      ))}
    </span>
  ));
}

/** Gives an answer as it stands within a sentence. */
function within(text: string, locale: string): string {
  return locale === sourceLanguage ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** What one library answers, as a sentence with its note. */
function Answer({ column, cell, locale }: { column: ComparedLibrary; cell: Cell; locale: string }) {
  const { colon, stop, gap } = punctuation(locale);
  return (
    <p data-hue={column.hue} data-support={cell.state} className="min-w-0 text-sm wrap-anywhere">
      <span className="font-semibold text-lib">{column.name}</span>
      {colon}
      {cell.state === 'value' ? (
        <ContentText text={cell.text} locale={locale} />
      ) : (
        <SupportWord state={cell.state} word={within(cell.text, locale)} />
      )}
      {stop.trim()}
      {cell.note && (
        <ContentText text={cell.note} locale={locale} className="difference-note">
          {gap}
          {cell.note}
        </ContentText>
      )}
    </p>
  );
}

/** One difference: its name, what it means for whoever looks from one of the libraries, and the answer of each with its note. */
export function DifferenceRow({
  difference,
  columns,
  seen,
  context,
}: {
  difference: RankedDifference;
  columns: readonly ComparedLibrary[];
  seen: number | undefined;
  context: ComparisonContext;
}) {
  const { row, weight, cells } = difference;
  const { locale, words } = context;
  return (
    <li data-difference={row.id} data-weight={weight} className="difference border-t border-rule py-2">
      <div>
        <h3 className="font-sans text-base font-semibold" title={row.question}>
          {row.name}
        </h3>
        {weight === 'asked' && <p className="text-sm font-semibold">{words.compare.ranked.asked}</p>}
        <StepMarks difference={difference} columns={columns} seen={seen} context={context} />
      </div>
      {columns.map((column, index) => (
        <Answer key={column.id} column={column} cell={cells[index]!} locale={locale} />
      ))}
    </li>
  );
}
