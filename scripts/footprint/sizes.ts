import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Footprint } from '../../lib/schema/records/footprint';

/** Takes a file or a folder; gives the bytes of it and of all files in it, links not followed. Nothing there is nothing. */
export function bytesOf(place: string): number {
  if (!existsSync(place)) return 0;
  const found = lstatSync(place);
  if (!found.isDirectory()) return found.isFile() ? found.size : 0;
  return readdirSync(place).reduce((sum, name) => sum + bytesOf(path.join(place, name)), 0);
}

const exact = (value: number) => Number(value.toPrecision(4));

/** Takes what was measured, at least once; gives the middle one, the least and the most, each to four digits. */
export function spreadOf(values: readonly number[]): Footprint['memory'] {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return {
    median: exact(median),
    least: exact(sorted[0]!),
    most: exact(sorted.at(-1)!),
    runs: values.length,
  };
}
