/**
 * The moment that counts as now, read once a process. `next.config.ts` sets SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) when a
 * build begins, so that all its processes have the same, and a build over midnight has one day; who sets it builds as of another day.
 */
const now = process.env.SOURCE_DATE_EPOCH
  ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000)
  : new Date();

/** Gives today as YYYY-MM-DD (UTC). The only place where content, build or command reads the clock; everything else takes the day. */
export function today(): string {
  return now.toISOString().slice(0, 10);
}
