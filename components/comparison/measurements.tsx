import type { ComparedLibrary, Measurement } from '@/lib/compare/compared';
import { sharedMeasurements } from '@/lib/compare/measurements';
import { saysMoreThanPlot } from '@/lib/compare/side-by-side';
import { fill } from '@/lib/i18n/format';
import { afterSentence } from '@/lib/i18n/punctuation';
import { BenchmarkPlot } from '../chart/benchmark-plot';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';
import type { ComparisonContext } from './context';

/** One measurement: what it shows, its figures as bars, its setting, who measured it and with what interest. */
function Measured({
  measurement,
  hues,
  context: { locale, words },
}: {
  measurement: Measurement;
  hues: Readonly<Record<string, string>>;
  context: ComparisonContext;
}) {
  const { claim, plot, figure, setting, by, year, interest, sources } = measurement;
  const { measurements } = words.compare;
  return (
    <li data-measurement className="border-t border-rule py-2 text-sm">
      <ContentText as="h3" text={claim} locale={locale} className="font-sans text-base font-semibold" />
      {plot && <BenchmarkPlot plot={plot} hues={hues} locale={locale} words={words.profile} />}
      {(!plot || saysMoreThanPlot(measurement)) && <ContentText as="p" text={figure} locale={locale} />}
      <p className="text-muted">
        <ContentText text={setting} locale={locale} />
        {afterSentence(locale, setting)}
        {fill(measurements.by, { by, year })}{' '}
        {sources.map(({ title, url }) => (
          <OuterLink key={url} href={url} className="me-2 print:hidden">
            {title}
          </OuterLink>
        ))}
      </p>
      {interest && <p className="text-partial">{fill(measurements.interest, { sentence: interest })}</p>}
    </li>
  );
}

/** The published measurements that set side by side two or more of the compared libraries. */
export function Measurements({
  columns,
  context,
}: {
  columns: readonly ComparedLibrary[];
  context: ComparisonContext;
}) {
  const { measurements: words } = context.words.compare;
  const shared = sharedMeasurements(columns);
  if (shared.length === 0) return null;
  const hues = Object.fromEntries(columns.map(({ id, hue }) => [id, hue]));
  return (
    <section className="mt-10" aria-labelledby="measurements-title">
      <h2 id="measurements-title" className="text-2xl font-bold">
        {columns.length === 2 ? words.two : words.several}
      </h2>
      <p className="mt-1 text-sm">{words.hint}</p>
      <ul className="mt-2 gap-x-8 md:columns-2 print:columns-3">
        {shared.map((measurement) => (
          <Measured key={measurement.id} measurement={measurement} hues={hues} context={context} />
        ))}
      </ul>
    </section>
  );
}
