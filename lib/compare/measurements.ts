import type { ComparedLibrary, Measurement } from './compared';
import { setsSideBySide } from './side-by-side';

/** Takes the compared libraries; gives the measurements that set two or more of them side by side, each once, the newest first. */
export function sharedMeasurements(columns: readonly ComparedLibrary[]): Measurement[] {
  const ids = columns.map(({ id }) => id);
  const all = columns.flatMap(({ decision }) => decision?.measurements ?? []);
  return [...new Map(all.map((measurement) => [measurement.id, measurement])).values()]
    .filter((measurement) => setsSideBySide(measurement, ids))
    .sort((a, b) => b.year - a.year);
}
