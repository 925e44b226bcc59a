import { barBox, barsPath, type Axis, type Measure, type ShownYear } from '@/lib/vitals/bars';

/** Takes the years of a library, a measure and an axis; gives its bars, one a year, on the library's own scale. What they say stands beside them in words. */
export function VitalBars({
  years,
  measure,
  axis,
  className,
}: {
  years: readonly ShownYear[];
  measure: Measure;
  axis: Axis;
  className: string;
}) {
  return (
    <svg
      viewBox={`-.5 0 ${(axis.last - axis.first + 1) * barBox.year} ${barBox.height}`}
      preserveAspectRatio="none"
      className={className}
      aria-hidden="true"
    >
      <path d={barsPath(years, measure, axis)} />
    </svg>
  );
}
