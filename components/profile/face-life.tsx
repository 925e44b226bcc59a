import type { Library } from '@/lib/content/collection';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { axisOf } from '@/lib/vitals/bars';
import { VitalBars } from '../chart/vital-bars';
import { lifeInWords } from '../vitals/life-in-words';
import { OwnFigures, reasonOf } from '../vitals/own-figures';

/** The measured life of a library in small bars of commits and the last full year in words; or why it was not measured. */
export function FaceLife({
  vitals,
  locale,
  messages: { vitals: words, face },
}: {
  vitals: NonNullable<Library['vitals']>;
  locale: Locale;
  messages: Messages;
}) {
  const years = vitals.record?.years ?? [];
  const axis = axisOf([years]);
  const last = years.at(-1);
  return (
    <div>
      <h2 className="text-base font-bold">{words.title}</h2>
      {axis && last ? (
        <>
          <p className="text-sm text-muted">{words.measures.commits.title}</p>
          <VitalBars years={years} measure="commits" axis={axis} className="vital-bars mt-2 h-14" />
          <p className="flex justify-between border-t border-edge text-sm text-muted" aria-hidden="true">
            <span>{axis.first}</span>
            {axis.last > axis.first && <span>{axis.last}</span>}
          </p>
          <p className="mt-1 text-sm">{lifeInWords(last, locale, face)}</p>
        </>
      ) : (
        <p className="mt-1 text-sm">{vitals.record ? words.noYears : reasonOf(vitals, words)}</p>
      )}
      {!vitals.record && vitals.says && (
        <OwnFigures figures={vitals.says.slice(0, 1)} locale={locale} words={words} />
      )}
      <p className="text-sm">
        <a href="#vitals">{face.lifeMore}</a>
      </p>
    </div>
  );
}
