import { z } from 'zod';
import { day } from './common';

const runRecord = z.object({
  sha256: z.string().describe('SHA-256 of the program that ran.'),
  environmentSha256: z.string().describe('SHA-256 of the environment file.'),
  day: day.describe('Day of the run.'),
  python: z.string().describe('Version of Python.'),
  platform: z.string().describe('System and processor.'),
  packages: z.record(z.string(), z.string()).describe('Installed versions of the pinned packages.'),
  seconds: z.number().describe('Duration of the run in seconds.'),
  output: z.string().describe('What the program printed.'),
});

/** What verify:examples wrote down about a run. */
export type RunRecord = Readonly<z.infer<typeof runRecord>>;

/** Takes the text of a run record; gives it, or nothing if it cannot be read. */
export function parseRunRecord(text: string): RunRecord | undefined {
  try {
    return runRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
