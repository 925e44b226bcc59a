import { rankDifferences, stepBetween, type RankedDifference } from '@/lib/compare/rank-differences';
import type { ComparedLibrary } from '@/lib/compare/compared';
import type { RowGroup } from '@/lib/compare/rows';
import { fill, joinNames, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import type { ComparisonContext } from './context';
import { DifferenceRow } from './difference-row';

/** How many differences stand open; the others are folded. */
const mostOpen = 12;

/** From which library one looks: a choice that the style sheet answers, or the script of the page (`onSee`). */
function SeenFrom({
  columns,
  seen,
  onSee,
  context: { words },
}: {
  columns: readonly ComparedLibrary[];
  seen: number | undefined;
  onSee: ((id: string) => void) | undefined;
  context: ComparisonContext;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-2 text-sm">
      <legend className="float-left me-2 py-1">{words.compare.ranked.seenFrom}</legend>
      <span className="segments">
        {columns.map(({ id, name }, index) => (
          <label key={id}>
            <input
              type="radio"
              name="seen-from"
              data-seen={index}
              {...(onSee
                ? { checked: index === (seen ?? 0), onChange: () => onSee(id) }
                : { defaultChecked: index === 0 })}
            />
            {name}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** How much one gains and loses on the way from one library to each other. */
function Sums({
  ranked,
  columns,
  seen,
  context: { locale, words },
}: {
  ranked: readonly RankedDifference[];
  columns: readonly ComparedLibrary[];
  seen: number | undefined;
  context: ComparisonContext;
}) {
  const { compare } = words;
  const { gap, colon } = punctuation(locale);
  return columns.flatMap((from, index) =>
    seen !== undefined && seen !== index
      ? []
      : columns
          .filter(({ id }) => id !== from.id)
          .map((to) => {
            const steps = ranked.map(({ row }) => stepBetween(row.id, from, to));
            const count = (wanted: string) => steps.filter((step) => step === wanted).length;
            return (
              <p key={`${from.id} ${to.id}`} data-seen-from={index} className="text-sm">
                {fill(compare.fromTo, { from: from.name, to: to.name })}
                {colon}
                {(['gain', 'loss', 'open'] as const)
                  .filter((step) => count(step) > 0)
                  .map((step) => plural(locale, compare[`${step}Count`], count(step)))
                  .join(gap)}
              </p>
            );
          }),
  );
}

/** What the reader asked for and what all answer alike. */
function AskedAlike({
  asked,
  ranked,
  groups,
  context: { locale, words },
}: {
  asked: readonly string[];
  ranked: readonly RankedDifference[];
  groups: readonly RowGroup[];
  context: ComparisonContext;
}) {
  const names = groups
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => asked.includes(id) && !ranked.some(({ row }) => row.id === id))
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className="text-sm">{fill(words.compare.ranked.askedAlike, { names: joinNames(locale, names) })}</p>
  );
}

/** The differences that matter, those that weigh most first, seen from one of the libraries. */
export function Differences({
  columns,
  groups,
  asked,
  seen,
  onSee,
  context,
}: {
  columns: readonly ComparedLibrary[];
  groups: readonly RowGroup[];
  asked: readonly string[];
  /** Index of the library from which one looks; left out: the style sheet shows what the choice says. */
  seen: number | undefined;
  onSee: ((id: string) => void) | undefined;
  context: ComparisonContext;
}) {
  const { locale, words } = context;
  const { ranked: said } = words.compare;
  const ranked = rankDifferences(groups, columns, asked);
  const rest = ranked.slice(mostOpen);
  const list = (some: readonly RankedDifference[]) => (
    <ol className="mt-2" data-columns={columns.length}>
      {some.map((difference) => (
        <DifferenceRow
          key={difference.row.id}
          difference={difference}
          columns={columns}
          seen={seen}
          context={context}
        />
      ))}
    </ol>
  );
  const sums = <Sums ranked={ranked} columns={columns} seen={seen} context={context} />;
  const isPair = columns.length === 2;
  return (
    <section className="mt-6" aria-labelledby="differences-title" data-differences={ranked.length}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h2 id="differences-title" className="text-2xl font-bold">
          {plural(locale, said.title, ranked.length)}
        </h2>
        {isPair && sums}
        <SeenFrom columns={columns} seen={seen} onSee={onSee} context={context} />
      </div>
      {ranked.length === 0 && <p className="mt-1">{said.none}</p>}
      <AskedAlike asked={asked} ranked={ranked} groups={groups} context={context} />
      {list(ranked.slice(0, mostOpen))}
      {!isPair && <div className="mt-1 flex flex-wrap gap-x-6">{sums}</div>}
      {rest.length > 0 && (
        <details className="no-print">
          <summary className="button w-fit">{plural(locale, said.rest, rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}
