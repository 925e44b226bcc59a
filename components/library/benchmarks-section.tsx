import type { Library } from '@/lib/content/collection';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { figureAdds } from '@/lib/profile/figure-adds';
import { sharedInterests } from '@/lib/profile/shared-interests';
import { fill, formatNumber, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { BenchmarkPlot } from '../chart/benchmark-plot';
import { Fold } from './section';
import { SourceMarks } from './source-marks';
import { ContentText } from '../ui/content-text';

interface SectionProps {
  readonly library: Library;
  readonly numbers: ReadonlyMap<string, number>;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** How many measurements there are, and how many were made by somebody who gains by the result. */
function benchmarksSum({ library: { benchmarks }, locale, messages: { parts } }: SectionProps): string {
  if (benchmarks.length === 0) return parts.noBenchmarks;
  const interested = benchmarks.filter(({ interest }) => interest).length;
  return [
    plural(locale, parts.benchmarks, benchmarks.length),
    ...(interested > 0 ? [plural(locale, parts.interested, interested)] : []),
  ].join(punctuation(locale).semicolon);
}

/** What of the interest of those who measured a card says: the whole, unless it is said once for several; nothing, if for all. */
function interestOf(
  interest: string | undefined,
  shared: ReadonlyMap<string, number>,
  all: number,
  { interest: whole, interestAbove }: Messages['profile'],
): string | undefined {
  if (interest === undefined) return undefined;
  const count = shared.get(interest);
  if (count === undefined) return fill(whole, { sentence: interest });
  return count < all ? interestAbove : undefined;
}

/** A caution of a card, if it has one. */
function Caution({ text }: { text: string | undefined }) {
  return text && <p className="mt-1 text-partial">{text}</p>;
}

/** Published measurements, each with its setting; an interest that several have in common is said once. */
export function BenchmarksSection(props: SectionProps & { hues: Readonly<Record<string, string>> }) {
  const { library, numbers, locale, messages, hues } = props;
  const { profile } = messages;
  const all = library.benchmarks.length;
  const shared = sharedInterests(library.benchmarks);
  return (
    <Fold id="benchmarks" title={profile.benchmarks} sum={benchmarksSum(props)}>
      <p className="mt-2 text-sm text-muted">{profile.benchmarksHint}</p>
      {[...shared].map(([sentence, count]) => (
        <p key={sentence} className="mt-1 text-sm text-partial" data-caution>
          {fill(count < all ? profile.interestShared : profile.interestAll, {
            count: formatNumber(locale, count),
            sentence,
          })}
        </p>
      ))}
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {library.benchmarks.map((row) => (
          <li key={row.claim} data-benchmark className="plate min-w-0 p-4 text-sm">
            <h3 className="font-sans text-base font-semibold">
              <ContentText text={row.claim} locale={locale} />{' '}
              <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
            </h3>
            {figureAdds(row.figure, row.plot) && (
              <ContentText as="p" text={row.figure} locale={locale} className="mt-1 font-semibold" />
            )}
            {row.plot && <BenchmarkPlot plot={row.plot} hues={hues} locale={locale} words={profile} />}
            <ContentText as="p" text={row.setting} locale={locale} className="mt-1 text-muted" />
            <p className="mt-1 text-muted">{fill(profile.measuredBy, { by: row.by, year: row.year })}</p>
            <Caution text={interestOf(row.interest, shared, all, profile)} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
