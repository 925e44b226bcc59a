import type { ComparedLibrary } from '@/lib/compare/compared';
import type { RowGroup } from '@/lib/compare/rows';
import { fill } from '@/lib/i18n/format';
import { paths } from '@/lib/url';
import { ContentText } from '../ui/content-text';
import { gridOf, type ComparisonContext } from './context';
import { InShort } from './in-short';

/** How many reasons stand open on a phone. */
const onPhone = 3;
/** How many stand open where so many libraries share the width; between two all do. */
const openAmong: Readonly<Record<number, number>> = { 3: 2, 4: 1, 5: 1 };

/** A list of reasons; from one of them on a phone leaves them out. */
function Reasons({
  reasons,
  most = reasons.length,
  locale,
}: {
  reasons: readonly string[];
  most?: number;
  locale: string;
}) {
  return (
    <ul className="mt-1 list-disc space-y-0.5 ps-5 text-sm">
      {reasons.map((text, index) => (
        <ContentText
          key={text}
          as="li"
          text={text}
          locale={locale}
          className={index < most ? undefined : 'max-md:hidden'}
        />
      ))}
    </ul>
  );
}

/** When to choose a library; folded, the rest of the reasons and when to look elsewhere. */
function Choice({
  column: { name, decision },
  few,
  context: { locale, words },
}: {
  column: ComparedLibrary;
  /** How many reasons stand open on a desk; left out: all. */
  few: number | undefined;
  context: ComparisonContext;
}) {
  if (!decision) return <div />;
  const { chooseWhen, avoidWhen } = decision;
  const open = few ?? chooseWhen.length;
  const rest = chooseWhen.slice(few ?? onPhone);
  const { compare } = words;
  return (
    <div className="mt-3">
      <h3 className="font-sans text-base font-semibold">{fill(compare.chooseWhen, { library: name })}</h3>
      <Reasons reasons={chooseWhen.slice(0, open)} most={onPhone} locale={locale} />
      <details className="mt-1 text-sm print:hidden">
        <summary className="w-fit cursor-pointer py-0.5 underline decoration-dotted underline-offset-4">
          {few ? (
            rest.length > 0 ? (
              compare.moreReasons
            ) : (
              compare.avoidWhen
            )
          ) : (
            <>
              <span className={rest.length > 0 ? 'max-md:hidden' : undefined}>{compare.avoidWhen}</span>
              {rest.length > 0 && <span className="md:hidden">{compare.moreReasons}</span>}
            </>
          )}
          <span className="visually-hidden"> {name}</span>
        </summary>
        {rest.length > 0 && (
          <div className={few ? undefined : 'md:hidden'}>
            <Reasons reasons={rest} locale={locale} />
            <p className="mt-2 font-semibold">{compare.avoidWhen}</p>
          </div>
        )}
        <Reasons reasons={avoidWhen} locale={locale} />
      </details>
    </div>
  );
}

/** The compared libraries side by side: each with one sentence, when to choose it, and its headlines. */
export function LibraryCards({
  columns,
  groups,
  narrow,
  context,
}: {
  columns: readonly ComparedLibrary[];
  groups: readonly RowGroup[];
  /** Ids of those that a phone shows. */
  narrow: readonly string[];
  context: ComparisonContext;
}) {
  const { locale, words } = context;
  return (
    <>
      <div className={`mt-4 ${gridOf(columns.length)}`}>
        {columns.map((column) => (
          <div
            key={column.id}
            data-hue={column.hue}
            data-compared={column.id}
            data-narrow={narrow.includes(column.id) ? undefined : 'hide'}
            className="plate min-w-0 border-t-4 border-t-lib p-3 md:row-span-3 md:grid md:grid-rows-subgrid md:gap-0 md:p-4"
          >
            <div>
              <h2 className="text-xl font-bold">
                <a href={paths.library(locale, column.id)} className="text-ink">
                  {column.name}
                </a>
              </h2>
              <ContentText as="p" text={column.summary} locale={locale} className="mt-1 text-sm" />
            </div>
            <Choice column={column} few={openAmong[columns.length]} context={context} />
            <InShort column={column} groups={groups} context={context} />
          </div>
        ))}
      </div>
      {columns.some(({ decision }) => decision) && (
        <p className="mt-2 text-sm text-muted">{words.compare.judgement}</p>
      )}
    </>
  );
}
