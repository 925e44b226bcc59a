import type { MeasuredLibrary } from '@/lib/footprint/quantities';
import type { Footprint } from '@/lib/schema/records/footprint';

const spread = (median: number, least = median, most = median) => ({ median, least, most, runs: 5 });
const measured = {
  day: '2026-11-24',
  version: '3.12.1',
  machine: { processors: 2, processor: 'Made-up 9', memory: 8e9, system: 'Madeup 1' },
  build: 'cpu' as const,
  asked: ['ant==1.0'],
  packages: { ant: '1.0', numpy: '2.4' },
  fetched: 25_000_000,
  disk: 100_000_000,
  memory: spread(200e6, 190e6, 215e6),
};

/** A made-up record of a Python library. */
export const pythonFootprint: Footprint = {
  kind: 'python',
  ...measured,
  numpy: { version: '2.4', seconds: spread(0.1) },
  import: spread(4, 3.5, 5),
  first_gradient: spread(8.25, 8, 9),
};

/** Made-up libraries that were measured: two of one group, and each of the others. */
export const measuredLibraries: readonly MeasuredLibrary[] = [
  { id: 'ant', name: 'Ant', hue: 'red', record: pythonFootprint },
  { id: 'bee', name: 'Bee', hue: 'amber', record: { ...pythonFootprint, disk: 25_000_000 } },
  { id: 'gnat', name: 'Gnat', hue: 'blue', record: { ...pythonFootprint, build: 'gpu', disk: 5e9 } },
  {
    id: 'moth',
    name: 'Moth',
    hue: 'slate',
    record: { kind: 'rust', ...measured, build_seconds: spread(90), result: 3_000_000 },
  },
  {
    id: 'wasp',
    name: 'Wasp',
    hue: 'pink',
    record: { kind: 'node', ...measured, minified: 900_000, shipped: 250_000 },
  },
];
