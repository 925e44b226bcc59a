import type { Library } from '@/lib/content/collection';
import { fill, formatNumber } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { axisOf, measures, peakOf, type Axis, type Measure } from '@/lib/vitals/bars';
import type { VitalsRecord } from '@/lib/schema/records/vitals';
import { paths } from '@/lib/url';
import { VitalBars } from '../chart/vital-bars';
import { CopyInWords, LeftOutInWords, releasesInWords } from '../vitals/copies-table';
import { lifeInWords } from '../vitals/life-in-words';
import { OwnFigures, reasonOf } from '../vitals/own-figures';
import { Fold } from './section';

/** One measure: its name, its bars, and the last full and the greatest year in words. */
function MeasureRow({
  measure,
  record: { years },
  axis,
  locale,
  words,
}: {
  measure: Measure;
  record: VitalsRecord;
  axis: Axis;
  locale: Locale;
  words: Messages['vitals'];
}) {
  const peak = peakOf(years, measure);
  const last = years.at(-1);
  if (!peak || !last) return null;
  return (
    <div>
      <dt className="font-semibold">
        {fill(words.ofYears, { measure: words.measures[measure].name, ...axis })}
      </dt>
      <dd>
        <VitalBars years={years} measure={measure} axis={axis} className="vital-bars h-14" />
        <span className="block text-sm">
          {fill(words.last, { year: last.year, count: formatNumber(locale, last[measure]!) })}
        </span>
        <span className="block text-sm text-muted">
          {fill(words.most, { year: peak.year, count: formatNumber(locale, peak.count) })}
        </span>
      </dd>
    </div>
  );
}

/** The measured life of a library: bars of its full years, and what was measured; or why it was not. */
export function VitalsSection({
  library: { id, vitals },
  locale,
  messages: { vitals: words, face },
}: {
  library: Library;
  locale: Locale;
  messages: Messages;
}) {
  if (!vitals) return null;
  const { record, says } = vitals;
  const axis = record && axisOf([record.years]);
  const last = record?.years.at(-1);
  return (
    <Fold
      id="vitals"
      title={words.title}
      sum={last ? lifeInWords(last, locale, face) : record ? words.noYears : reasonOf(vitals, words)}
    >
      {record && axis && (
        <dl className="mt-3 grid gap-6 sm:grid-cols-3">
          {measures.map((measure) => (
            <MeasureRow
              key={measure}
              measure={measure}
              record={record}
              axis={axis}
              locale={locale}
              words={words}
            />
          ))}
        </dl>
      )}
      {record ? (
        <div className="mt-3 space-y-1 text-sm text-muted">
          {!axis && <p>{words.noYears}</p>}
          <p>
            <CopyInWords record={record} locale={locale} words={words} />
          </p>
          <p>
            <LeftOutInWords record={record} locale={locale} words={words} />
          </p>
          <p>{releasesInWords(record, locale, words)}</p>
        </div>
      ) : (
        <p className="mt-2">{reasonOf(vitals, words)}</p>
      )}
      {says && <OwnFigures figures={says} locale={locale} words={words} />}
      <p className="mt-2 text-sm">
        <a href={paths.vitals(locale, id)}>{words.all}</a>
      </p>
    </Fold>
  );
}
