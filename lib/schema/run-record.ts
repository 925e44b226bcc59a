import { z } from 'zod';
import type { RunRecord } from '../content/collection';

const runRecord = z.object({
  sha256: z.string(),
  environmentSha256: z.string(),
  day: z.string(),
  python: z.string(),
  platform: z.string(),
  packages: z.record(z.string(), z.string()),
  seconds: z.number(),
  output: z.string(),
});

/** Takes the text of a run record; gives it, or nothing if it cannot be read. */
export function parseRunRecord(text: string): RunRecord | undefined {
  try {
    return runRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
