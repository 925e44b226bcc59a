import { flag, vitalFlag } from '@/browser/contract/flags';
import { formatNumber } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { yearsOn, type Axis, type Measure } from '@/lib/vitals/bars';
import { ContentText } from '../ui/content-text';
import type { ShownVitals } from './vitals-picture';

/** One measure of all libraries in figures: what the picture shows, for those who want the numbers. */
export function VitalsTable({
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
  const years = yearsOn(axis);
  const { name } = words.measures[measure];
  return (
    <details className="mt-3">
      <summary className="w-fit underline decoration-dotted underline-offset-4">
        {words.table}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <section className="scroll-x" tabIndex={0} aria-label={name}>
        <table className="grid-table mt-2 [&_:is(td,thead_th+th)]:text-end">
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.library}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {libraries.map(({ id, name: library, record }) => {
              const counts = new Map(record?.years.map((year) => [year.year, year[measure]]));
              return (
                <tr key={id} {...flag(vitalFlag, id)}>
                  <th scope="row">
                    <ContentText text={library} locale={locale} />
                  </th>
                  {years.map((year) => {
                    const count = counts.get(year);
                    return (
                      <td key={year}>
                        {count === undefined ? words.notCovered : formatNumber(locale, count)}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
