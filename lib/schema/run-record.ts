import { z } from 'zod';
import { day } from './common';

/** Names of what runs a program, by their keys in environment files and run records. */
const runtimeNames = { python: 'Python', rust: 'Rust', node: 'Node.js', java: 'Java' } as const;

/** What runs a program. */
export type Runtime = keyof typeof runtimeNames;

const runtimes = Object.keys(runtimeNames) as readonly Runtime[];

/** Takes an environment or a record; gives the runtime that it names, or nothing if it names none or several. */
export function runtimeOf(named: Readonly<Partial<Record<Runtime, string>>>): Runtime | undefined {
  const found = runtimes.filter((runtime) => named[runtime] !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

const runRecord = z
  .object({
    sha256: z.string().describe('SHA-256 of the program that ran.'),
    environmentSha256: z.string().describe('SHA-256 of the environment file.'),
    day: day.describe('Day of the run.'),
    python: z.string().optional().describe('Version of Python, if the program is in it.'),
    rust: z.string().optional().describe('Version of Rust.'),
    node: z.string().optional().describe('Version of Node.js.'),
    java: z.string().optional().describe('Version of Java.'),
    platform: z.string().describe('System and processor.'),
    packages: z.record(z.string(), z.string()).describe('Installed versions of the pinned packages.'),
    locked: z
      .record(z.string(), z.string())
      .optional()
      .describe('Every package of the lock, with its version: for Rust more than was compiled.'),
    seconds: z.number().describe('Duration of the run in seconds.'),
    output: z.string().describe('What the program printed.'),
    reached: z.literal(true).optional().describe('The output reached the stated result of the task.'),
  })
  .refine((record) => runtimeOf(record) !== undefined)
  .transform((record) => {
    const runtime = runtimeOf(record)!;
    return { ...record, runtime: `${runtimeNames[runtime]} ${record[runtime]}` };
  });

/** What verify:examples wrote down about a run; `runtime` says in words what ran it, with its version. */
export type RunRecord = Readonly<z.infer<typeof runRecord>>;

/** Takes the text of a run record; gives it, or nothing if it cannot be read. */
export function parseRunRecord(text: string): RunRecord | undefined {
  try {
    return runRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
