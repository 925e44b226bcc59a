import { languageOf } from '@/lib/i18n/language';
import type { BenchmarkPlot as Plot } from '@/lib/schema/values/plot';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill, intlLocale } from '@/lib/i18n/format';

/** Words of a drawing. */
export type PlotWords = Pick<Messages['profile'], 'plotCaption' | 'higher' | 'lower' | 'bar' | 'barValue'>;

/** Length of the longest bar in units of its drawing. */
const length = 100;

/**
 * Takes the figures of one measurement; gives a table whose rows carry a bar each, all on one scale that begins at zero.
 * One plot is one setting: nothing is drawn on a scale with another measurement.
 */
export function BenchmarkPlot({
  plot,
  hues,
  locale,
  words,
}: {
  plot: Plot;
  /** The colours of libraries, by their ids; what has none here is grey. */
  hues: Readonly<Record<string, string>>;
  locale: string;
  words: PlotWords;
}) {
  // One bar without an end of the scale would be full whatever its value.
  if (plot.bars.length < 2 && plot.most === undefined) return null;
  const most = plot.most ?? Math.max(...plot.bars.map(({ value }) => value));
  // Nothing but zeros has no bars.
  const lengthOf = (value: number) => (most > 0 ? Number(((length * value) / most).toFixed(2)) : 0);
  // A long unit stands in the caption only.
  const unit =
    plot.unit === '%' || plot.unit === '×' ? plot.unit : plot.unit.length <= 3 ? ` ${plot.unit}` : '';
  const number = new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 4 });
  return (
    <table className="mt-3 w-full table-fixed text-sm" data-plot>
      <caption className="pb-1 text-start text-xs text-muted">
        {fill(words.plotCaption, {
          quantity: plot.quantity,
          unit: plot.unit,
          better: words[plot.better],
        })}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.bar}</th>
          <th scope="col">{words.barValue}</th>
        </tr>
      </thead>
      <tbody>
        {plot.bars.map(({ label, value, library }) => (
          <tr key={label} data-hue={library ? hues[library] : undefined}>
            <th
              scope="row"
              className="w-2/5 py-0.5 pe-2 align-middle text-xs font-normal wrap-anywhere"
              lang={languageOf(label, locale)}
            >
              {label}
            </th>
            <td className="py-0.5 align-middle">
              <span className="flex items-center gap-2">
                <svg
                  viewBox={`0 0 ${length} 10`}
                  preserveAspectRatio="none"
                  className="h-3 min-w-0 grow"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect width={length} height="10" className="fill-sunken" />
                  <rect
                    width={lengthOf(value)}
                    height="10"
                    className={library && hues[library] ? 'fill-lib' : 'fill-edge'}
                  />
                </svg>
                <span className="min-w-16 shrink-0 text-end whitespace-nowrap">
                  {number.format(value)}
                  {unit}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
