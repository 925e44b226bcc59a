import { saysMoreThanPlot, type SideBySide } from '@/lib/compare/side-by-side';
import type { CellSource } from '@/lib/fact/column';
import { fill } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { BenchmarkPlot } from '../chart/benchmark-plot';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';

/** A library by its name and colour. */
interface Named {
  readonly name: string;
  readonly hue: string;
}

/** One measurement: what it shows, its figures as bars, its setting, with what interest it was made, and where it is told. */
export function MeasurementCard({
  measurement: { id, row, owner, libraries, alsoIn },
  named,
  interest,
  sources,
  locale,
  messages,
}: {
  measurement: SideBySide;
  named: Readonly<Record<string, Named>>;
  /** The interest of whoever measured, if the group does not say it. */
  interest: string | undefined;
  sources: readonly CellSource[];
  locale: Locale;
  messages: Messages;
}) {
  const { measurements: words, profile } = messages;
  const { colon, list } = punctuation(locale);
  const hues = Object.fromEntries(Object.entries(named).map(([library, { hue }]) => [library, hue]));
  return (
    <article
      id={id}
      data-measurement={libraries.join(' ')}
      aria-labelledby={`${id}-title`}
      className="plate min-w-0 scroll-mt-20 p-4 text-sm"
    >
      <ContentText
        as="h3"
        id={`${id}-title`}
        text={row.claim}
        locale={locale}
        className="font-sans text-base font-semibold"
      />
      {row.plot && <BenchmarkPlot plot={row.plot} hues={hues} locale={locale} words={profile} />}
      {(!row.plot || saysMoreThanPlot(row)) && (
        <ContentText as="p" text={row.figure} locale={locale} className="mt-2" />
      )}
      <p className="mt-2">
        <span className="font-semibold">
          {words.setting}
          {colon}
        </span>
        <ContentText text={row.setting} locale={locale} />
      </p>
      {interest && <p className="mt-1 text-partial">{fill(profile.interest, { sentence: interest })}</p>}
      <details className="mt-1 text-muted">
        <summary className="w-fit">
          {words.sources}
          <span className="visually-hidden">
            {colon}
            {row.claim}
          </span>
        </summary>
        <SourceList sources={sources} locale={locale} className="mt-1 space-y-0.5" />
        <p>
          {words.toldIn}
          {colon}
          {[owner, ...alsoIn].map((library, index) => (
            <span key={library}>
              {index > 0 && list}
              <a href={paths.library(locale, library, 'benchmarks')}>{named[library]?.name}</a>
            </span>
          ))}
        </p>
      </details>
    </article>
  );
}
