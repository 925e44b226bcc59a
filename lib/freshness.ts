/** How old a check is against the shelf life of its dimension. */
export type Freshness = 'fresh' | 'due' | 'overdue';

/** Gives the whole days from one day (YYYY-MM-DD) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Takes the day of the check, the shelf life in days and today; due over the shelf life, overdue over twice (DESIGN 4). */
export function freshnessOf(checked: string, shelfLife: number, today: string): Freshness {
  const age = daysBetween(checked, today);
  if (age > 2 * shelfLife) return 'overdue';
  return age > shelfLife ? 'due' : 'fresh';
}
