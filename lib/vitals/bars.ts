import type { VitalYear } from '../schema/records/vitals';

/** What is measured of a year. */
export const measures = ['commits', 'people', 'releases'] as const;

/** One thing that is measured of a year. */
export type Measure = (typeof measures)[number];

/** A year with what is shown of it. */
export type ShownYear = Pick<VitalYear, 'year'> & Partial<Pick<VitalYear, Measure>>;

/** The years of an axis, both included. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** Measures of bars in units of their drawing: a year is four wide. */
export const barBox = { year: 4, bar: 3, height: 20 } as const;

/** Takes the years of several libraries; gives the axis on which all of them stand, or nothing if there is no year. */
export function axisOf(libraries: readonly (readonly VitalYear[])[]): Axis | undefined {
  const years = libraries.flatMap((list) => list.map(({ year }) => year));
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
}

/** Gives the years of an axis. */
export function yearsOn({ first, last }: Axis): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Takes the years of a library and a measure; gives the greatest figure with its year (the newest of several), or nothing where it was not measured. */
export function peakOf(
  years: readonly ShownYear[],
  measure: Measure,
): { year: number; count: number } | undefined {
  return years.reduce<{ year: number; count: number } | undefined>((peak, year) => {
    const count = year[measure];
    return count !== undefined && (!peak || count >= peak.count) ? { year: year.year, count } : peak;
  }, undefined);
}

/**
 * Takes the years of a library, a measure and an axis; gives its bars as one path: one a measured year, as high as its share of the library's own
 * greatest year. A year with none of it is a line on the ground, a year that was not measured is nothing.
 */
export function barsPath(years: readonly ShownYear[], measure: Measure, { first, last }: Axis): string {
  const { year: wide, bar, height } = barBox;
  const shown = years.filter(({ year }) => year >= first && year <= last);
  const most = peakOf(shown, measure)?.count ?? 0;
  return shown
    .map((year) => {
      const count = year[measure];
      if (count === undefined) return '';
      const high = count === 0 ? 0.5 : Math.max(1, Math.round((count / most) * height));
      return `M${(year.year - first) * wide} ${height}v-${String(high).replace(/^0/, '')}h${bar}V${height}z`;
    })
    .join('');
}
