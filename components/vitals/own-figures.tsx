import type { Vitals } from '@/lib/content/collection';
import { fill, formatDate, formatNumber } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { SourceName } from '../fact/evidence/source-list';

/** Takes a library; gives why it was not measured, in words. */
export function reasonOf(
  { not_measured: reason }: Pick<Vitals, 'not_measured'>,
  words: Messages['vitals'],
): string {
  return fill(words.notMeasured, { reason: reason ? words.reasons[reason] : words.notYet });
}

/** Figures that a project states of itself, each with its release and its source. */
export function OwnFigures({
  figures,
  locale,
  words,
}: {
  figures: NonNullable<Vitals['says']>;
  locale: string;
  words: Messages['vitals'];
}) {
  return (
    <ul className="mt-1 space-y-1 text-sm">
      {figures.map(({ version, since, date, commits, contributors, source }) => (
        <li key={version} data-own-figures>
          {fill(date ? words.says : words.saysUndated, {
            version,
            since,
            date: date ? formatDate(locale, date) : '',
            commits: formatNumber(locale, commits),
            contributors: formatNumber(locale, contributors),
          })}
          {punctuation(locale).gap}
          <span className="text-muted">
            <SourceName source={source} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
