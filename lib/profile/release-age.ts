/** How old a release was on a day. */
export interface ReleaseAge {
  readonly unit: 'months' | 'years';
  readonly count: number;
}

/** Counts months of the calendar: a date without its day is taken as the first of its month. */
const monthsUntil = (date: string, day: string) => {
  const [year, month, from = 1] = date.split('-').map(Number) as [number, number, number?];
  const [thenYear, thenMonth, then] = day.split('-').map(Number) as [number, number, number];
  return (thenYear - year) * 12 + thenMonth - month - (then < from ? 1 : 0);
};

/**
 * Takes the date of a release (YYYY, YYYY-MM or YYYY-MM-DD) and the day on which it was looked up; gives its age then, in months up to two years, in
 * full years beyond. Nothing if the date is only a year, or lies behind the day: an age that is not known is not said.
 */
export function releaseAge(released: string, day: string | undefined): ReleaseAge | undefined {
  if (day === undefined || !/^\d{4}-\d{2}(-\d{2})?$/.test(released)) return undefined;
  const months = monthsUntil(released, day);
  if (months < 0) return undefined;
  return months < 24 ? { unit: 'months', count: months } : { unit: 'years', count: Math.floor(months / 12) };
}
