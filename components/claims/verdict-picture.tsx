import { flag, nextFlag } from '@/browser/contract/flags';
import type { VerdictCounts } from '@/lib/content/verdict-counts';
import type { Claim } from '@/lib/schema/claim';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { VerdictBadge } from './verdict-badge';

/** One row of the picture: a library, or all. */
export interface VerdictRow {
  readonly id: string;
  readonly name: string;
  readonly counts: VerdictCounts;
}

const fills: Readonly<Record<Claim['verdict'], string>> = {
  holds: 'fill-yes',
  partly: 'fill-partial',
  outdated: 'fill-unknown',
  'never-supported': 'fill-no',
  opinion: 'fill-accent',
};

/** Gives how many statements have one of these verdicts. */
function sumOf(counts: VerdictCounts, verdicts: readonly Claim['verdict'][]): number {
  return verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** The bar of one row, cut by verdict; a statement is ten wide. */
function VerdictBar({
  counts,
  verdicts,
  longest,
}: {
  counts: VerdictCounts;
  verdicts: readonly Claim['verdict'][];
  longest: number;
}) {
  return (
    <svg
      viewBox={`0 0 ${longest * 10} 12`}
      preserveAspectRatio="none"
      className="h-4 w-full"
      aria-hidden="true"
      focusable="false"
    >
      {verdicts.map(
        (verdict, index) =>
          counts[verdict] > 0 && (
            <rect
              key={verdict}
              x={sumOf(counts, verdicts.slice(0, index)) * 10 + 0.4}
              width={counts[verdict] * 10 - 0.8}
              height="12"
              className={fills[verdict]}
            />
          ),
      )}
    </svg>
  );
}

/** A library, or all, with its bar, its number for each verdict and their sum. */
function PictureRow({
  row: { id, name, counts },
  verdicts,
  longest,
  locale,
  messages: { claims: words, verdicts: names },
}: {
  row: VerdictRow;
  verdicts: readonly Claim['verdict'][];
  longest: number;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <tr>
      <th scope="row" className="md:min-w-44">
        <a href={paths.claims(locale, id === 'sum' ? {} : { library: id })}>{name}</a>
      </th>
      <td className="w-full align-middle md:min-w-48">
        <VerdictBar counts={counts} verdicts={verdicts} longest={longest} />
      </td>
      {verdicts.map((verdict) => (
        <td
          key={verdict}
          data-verdict-count={verdict}
          className="max-md:inline-block! max-md:pe-4! md:text-end"
        >
          <span className="me-1 text-xs text-muted md:hidden">{names[verdict]}</span>
          {counts[verdict]}
        </td>
      ))}
      <td className="font-semibold max-md:inline-block! md:text-end">
        <span className="me-1 text-xs font-normal text-muted md:hidden">{words.total}</span>
        {sumOf(counts, verdicts)}
      </td>
    </tr>
  );
}

/** Verdicts by library: one bar a row, cut by verdict, with the numbers in the same table. All bars share one scale: statements. */
export function VerdictPicture({
  rows,
  verdicts,
  longest,
  locale,
  messages,
}: {
  rows: readonly VerdictRow[];
  verdicts: readonly Claim['verdict'][];
  longest: number;
  locale: Locale;
  messages: Messages;
}) {
  const { claims: words, verdicts: names } = messages;
  return (
    <table className="grid-table stack-table mt-4" data-summary {...flag(nextFlag, 1)}>
      <caption className="visually-hidden">{words.summaryCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.library}</th>
          <td className="max-md:hidden" />
          {verdicts.map((verdict) => (
            <th key={verdict} scope="col">
              <VerdictBadge verdict={verdict} words={names} />
            </th>
          ))}
          <th scope="col" className="whitespace-nowrap">
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PictureRow
            key={row.id}
            row={row}
            verdicts={verdicts}
            longest={longest}
            locale={locale}
            messages={messages}
          />
        ))}
      </tbody>
    </table>
  );
}
