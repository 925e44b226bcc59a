import { listSources } from '../fact/column';
import { dimensions } from '../dimensions/register';
import { isStated, readFact } from '../fact/read';
import { daysBetween, freshnessOf, type Freshness } from '../fact/freshness';
import { shiftDay } from '../verified/given-day';
import type { Library } from './collection';

/** A fact that wants another check, with what to open for it. */
export interface CheckTask {
  readonly library: string;
  readonly dimension: string;
  readonly checked: string;
  readonly shelfLife: number;
  readonly state: Freshness;
  /** Days until the fact falls due; negative: days since. */
  readonly daysLeft: number;
  /** Addresses to open, or the package whose metadata to read. */
  readonly open: readonly string[];
}

/** Takes libraries and today; gives every stated fact, the most urgent first: by how much of its shelf life is used up. */
export function checkTasks(libraries: readonly Library[], today: string): CheckTask[] {
  return libraries
    .flatMap((library) => {
      const sources = new Map(listSources(library).map((source) => [source.id, source]));
      return dimensions.flatMap(({ id, shelfLife }): CheckTask[] => {
        const { statement, checked, sources: cited } = readFact(library, id);
        if (!isStated(statement) || !checked) return [];
        return [
          {
            library: library.id,
            dimension: id,
            checked,
            shelfLife,
            state: freshnessOf(checked, shelfLife, today),
            daysLeft: shelfLife - daysBetween(checked, today),
            open: cited.map((source) => sources.get(source)!.url ?? sources.get(source)!.title),
          },
        ];
      });
    })
    .sort(
      (a, b) =>
        a.daysLeft / a.shelfLife - b.daysLeft / b.shelfLife ||
        a.library.localeCompare(b.library, 'en') ||
        a.dimension.localeCompare(b.dimension, 'en'),
    );
}

/** Days ahead of which `dueNext` speaks. */
const soon = 30;

/** Takes what is to be checked and today; says in a sentence how many facts are overdue, due, and fall due next. */
export function dueNext(tasks: readonly CheckTask[], today: string): string {
  const count = (state: Freshness) => tasks.filter((task) => task.state === state).length;
  const ahead = tasks.filter(({ state }) => state === 'fresh').map(({ daysLeft }) => daysLeft + 1);
  const next = Math.min(...ahead);
  const first = ahead.filter((days) => days === next).length;
  return [
    `${tasks.length} stated facts on ${today}: ${count('overdue')} overdue, ${count('due')} due`,
    ...(ahead.length > 0
      ? [
          `${ahead.filter((days) => days <= soon).length} more fall due within ${soon} days`,
          `the next ${first} on ${shiftDay(today, next)}`,
        ]
      : []),
  ]
    .join('; ')
    .concat('.');
}
