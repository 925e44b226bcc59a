import type { ComparedLibrary, Measurement } from './compared';

/** Takes the compared libraries; gives the measurements that name two or more of them, each once, the newest first. */
export function sharedMeasurements(columns: readonly ComparedLibrary[]): Measurement[] {
  const ids = columns.map(({ id }) => id);
  const known = new Set<string>();
  return columns
    .flatMap(({ decision }) => decision?.measurements ?? [])
    .filter(({ key, names }) => {
      const isNew = !known.has(key) && names.filter((id) => ids.includes(id)).length > 1;
      if (isNew) known.add(key);
      return isNew;
    })
    .sort((a, b) => b.year - a.year);
}
