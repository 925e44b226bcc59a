import { flag, vitalFlag } from '@/browser/contract/flags';
import type { Vitals } from '@/lib/content/collection';
import { fill, formatNumber } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { peakOf, yearsOn, type Axis, type Measure } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';
import { VitalBars } from '../chart/vital-bars';
import { ContentText } from '../ui/content-text';
import { reasonOf } from './own-figures';

/** A library of the page, with its colour if it has a profile. */
export interface ShownVitals extends Vitals {
  readonly hue?: string;
}

/** The name of a library: a link to its profile, or the word that there is none yet. */
export function VitalsName({
  library: { id, name, profiled },
  locale,
  words,
}: {
  library: Vitals;
  locale: string;
  words: Messages['vitals'];
}) {
  if (profiled)
    return (
      <a href={paths.library(locale, id)} className="font-semibold text-ink">
        {name}
      </a>
    );
  return (
    <>
      <ContentText text={name} locale={locale} />{' '}
      <span className="text-xs font-normal text-muted md:block">{words.noProfile}</span>
    </>
  );
}

/** The years above the bars; where there is no room, each third of them, counted from the last. */
function Years({ axis }: { axis: Axis }) {
  return (
    <li className="vital-row vital-years text-sm text-muted" aria-hidden="true">
      <span className="vital-bars flex">
        {yearsOn(axis).map((year) => (
          <span key={year} className={(axis.last - year) % 3 === 0 ? '' : 'max-md:invisible'}>
            {year}
          </span>
        ))}
      </span>
    </li>
  );
}

/** What a row says beside its bars: the last full year and the greatest one, or why there are no bars. */
function FiguresInWords({
  library: { record },
  measure,
  locale,
  words,
}: {
  library: ShownVitals;
  measure: Measure;
  locale: string;
  words: Messages['vitals'];
}) {
  const last = record?.years.at(-1);
  const peak = record && peakOf(record.years, measure);
  if (!last || !peak) return null;
  return (
    <span className="vital-words text-sm">
      <span className="block">
        {fill(words.last, { year: last.year, count: formatNumber(locale, last[measure]!) })}
      </span>
      <span className="block text-muted">
        {fill(words.most, { year: peak.year, count: formatNumber(locale, peak.count) })}
      </span>
    </span>
  );
}

/** Why a library has no bars of a measure, if it has none. */
function whyNone(library: ShownVitals, measure: Measure, words: Messages['vitals']): string | undefined {
  const { record } = library;
  if (!record) return reasonOf(library, words);
  if (record.years.length === 0) return words.noYears;
  return measure === 'releases' && record.tags.releases === 0 ? words.noTags : undefined;
}

/** One measure of all libraries: a row each, all on one axis of years, each on its own scale. */
export function VitalsPicture({
  measure,
  libraries,
  axis,
  locale,
  words,
}: {
  measure: Measure;
  libraries: readonly ShownVitals[];
  axis: Axis;
  locale: string;
  words: Messages['vitals'];
}) {
  return (
    <ol className="vital-picture" data-measure={measure}>
      <Years axis={axis} />
      {libraries.map((library) => {
        const why = whyNone(library, measure, words);
        return (
          <li key={library.id} {...flag(vitalFlag, library.id)} data-hue={library.hue} className="vital-row">
            <span>
              <VitalsName library={library} locale={locale} words={words} />
            </span>
            {why === undefined ? (
              <VitalBars years={library.record!.years} measure={measure} axis={axis} className="vital-bars" />
            ) : (
              <span className="vital-why text-sm text-muted">{why}</span>
            )}
            <FiguresInWords library={library} measure={measure} locale={locale} words={words} />
          </li>
        );
      })}
    </ol>
  );
}
