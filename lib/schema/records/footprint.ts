import { z } from 'zod';
import { day, line } from '../common';

const size = z.int().min(0).max(1e13);

/** What was measured several times: the middle one, the least and the most, and how many times. */
const spread = z
  .strictObject({
    median: z.number().positive(),
    least: z.number().positive(),
    most: z.number().positive(),
    runs: z.int().min(1).max(1000),
  })
  .refine(({ median, least, most }) => least <= median && median <= most, {
    error: 'least, median and most in order',
    params: { rule: 'number' },
  });

const measured = {
  day: day.describe('Day of the measurement.'),
  version: line.describe('Version of what ran it: Python, Rust, Java, Node.js.'),
  machine: z.strictObject({
    processors: z.int().min(1).describe('Processors of the machine.'),
    processor: line.describe('Their name, as the system gives it.'),
    memory: size.describe('Memory of the machine in bytes.'),
    system: line.describe('System and its version.'),
  }),
  build: z
    .enum(['cpu', 'gpu'])
    .describe('gpu: what was installed is made for graphics cards too, as the library or its packages say.'),
  asked: z.array(line).min(1).describe('Packages that were asked for, as the environment has them.'),
  packages: z
    .record(z.string().min(1), line)
    .describe('Every package that was installed with its version, those asked for among them.'),
  fetched: size.describe('Bytes of the files that were fetched.'),
  disk: size.describe('Bytes on disk after it.'),
  memory: spread.describe('Peak memory in bytes of a program that computes one gradient and ends.'),
};

const compiled = {
  ...measured,
  build_seconds: spread.describe('Seconds to build a program that computes one gradient, from nothing.'),
  result: size.describe('Bytes of what is handed on: the binary, or the jars with the classes.'),
};

/** The record content/footprint/<id>.json: what a library costs to install, measured here. */
export const footprintRecord = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('python'),
    ...measured,
    numpy: z
      .strictObject({ version: line, seconds: spread })
      .describe('What both ratios are to: the import of NumPy, in the same runs.'),
    import: spread.describe('Import of the library as a ratio to the import of NumPy in the same run.'),
    first_gradient: spread.describe('Import and first gradient together, as such a ratio.'),
  }),
  z.strictObject({ kind: z.literal('rust'), ...compiled }),
  z.strictObject({ kind: z.literal('java'), ...compiled }),
  z.strictObject({
    kind: z.literal('node'),
    ...measured,
    minified: size.describe('Bytes of all that the import brings into a browser, minified.'),
    shipped: size.describe('The same compressed with Brotli, as it is sent.'),
  }),
]);

/** What a library costs to install. */
export type Footprint = Readonly<z.infer<typeof footprintRecord>>;
