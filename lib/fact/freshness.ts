/** How old a check is against the shelf life of its dimension. */
export type Freshness = 'fresh' | 'due' | 'overdue';

/** Facts that were checked on one day and age alike. */
export interface AgeGroup {
  /** Day of the check, YYYY-MM-DD. */
  readonly checked: string;
  /** Days until another check is due. */
  readonly shelfLife: number;
  /** How many facts. */
  readonly count: number;
}

/** Gives the whole days from one day (YYYY-MM-DD) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Takes the day of the build and the reader's clock in milliseconds; gives the later day, YYYY-MM-DD (UTC): a clock before the build is wrong. */
export function laterDay(built: string, clock: number): string {
  const day = new Date(clock).toISOString().slice(0, 10);
  return day > built ? day : built;
}

/** Takes the day of the check, the shelf life in days and today; due over the shelf life, overdue over twice (DESIGN 4). */
export function freshnessOf(checked: string, shelfLife: number, today: string): Freshness {
  const age = daysBetween(checked, today);
  if (age > 2 * shelfLife) return 'overdue';
  return age > shelfLife ? 'due' : 'fresh';
}

/** Takes checks one by one; gives them in groups of the same day and shelf life, in the order of their first. */
export function groupAges(checks: readonly Omit<AgeGroup, 'count'>[]): AgeGroup[] {
  const groups = new Map<string, AgeGroup>();
  for (const { checked, shelfLife } of checks) {
    const key = `${checked}/${shelfLife}`;
    groups.set(key, { checked, shelfLife, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

/** Takes groups and today; gives how many facts are due and how many overdue. */
export function countAges(groups: readonly AgeGroup[], today: string): { due: number; overdue: number } {
  const count = (state: Freshness) =>
    groups
      .filter((group) => freshnessOf(group.checked, group.shelfLife, today) === state)
      .reduce((sum, group) => sum + group.count, 0);
  return { due: count('due'), overdue: count('overdue') };
}

/** Gives the state of a whole from its worst part. */
export function worstAge({ due, overdue }: { due: number; overdue: number }): Freshness {
  if (overdue > 0) return 'overdue';
  return due > 0 ? 'due' : 'fresh';
}
