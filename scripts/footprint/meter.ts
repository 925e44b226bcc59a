import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Footprint } from '../../lib/schema/records/footprint';
import type { Pin } from '../../lib/programs/pins';
import type { Start, Step } from '../programs/runner';

/** What there is to measure. */
export interface Subject {
  /** A program that computes the gradient of x * x at 3 and prints "gradient 6.0". */
  readonly program: string;
  /** A folder that is removed afterwards. */
  readonly scratch: string;
  /** Wanted version of the runtime. */
  readonly version: string;
  readonly pins: readonly Pin[];
  readonly step: Step;
  /** How often the program is run. */
  readonly runs: number;
  /** How often it is built from nothing, where that takes minutes. */
  readonly builds: number;
}

type Measured<Kind extends Footprint['kind']> = Omit<
  Extract<Footprint, { kind: Kind }>,
  'day' | 'machine' | 'asked'
>;

/** What a meter gives: the record without day, machine and what was asked for. */
type Measurement = { [Kind in Footprint['kind']]: Measured<Kind> }[Footprint['kind']];

/** Installs what is asked for and measures it. Throws with the reason in words. */
export type Meter = (subject: Subject) => Promise<Measurement>;

/** Throws, in words, if what a program printed is not the gradient that it was asked for. */
function wantGradient(printed: string): void {
  const [, value] = /^gradient (\S+)$/m.exec(printed) ?? [];
  if (Math.abs(Number(value) - 6) < 1e-3) return;
  throw new Error(`The gradient of x * x at 3 is 6; the program printed:\n${printed}`);
}

/** Gives what the program says of its build in a line "build gpu" or "build cpu"; else whether a package is one for graphics cards. */
export function buildOf(printed: string, packages: Readonly<Record<string, string>>): Footprint['build'] {
  const [, said] = /^build (cpu|gpu)$/m.exec(printed) ?? [];
  if (said) return said as Footprint['build'];
  const isForCards = ([name, version]: readonly [string, string]) =>
    /^nvidia-|cuda|cudnn|rocm/i.test(name) || /\+(?:cu|rocm)\d/.test(version);
  return Object.entries(packages).some(isForCards) ? 'gpu' : 'cpu';
}

const gnuTime = '/usr/bin/time';

/** Takes how a program is started; runs it and gives what it printed and its peak memory in bytes. Throws, in words, if GNU time is not there or the program fails. */
export async function runForPeak(
  { command, words }: Start,
  { scratch, step }: Pick<Subject, 'scratch' | 'step'>,
): Promise<{ readonly printed: string; readonly peak: number }> {
  if (!existsSync(gnuTime))
    throw new Error(
      `There is no ${gnuTime} here (Debian: apt-get install time): peak memory is read from it.`,
    );
  const noted = path.join(scratch, 'peak.txt');
  const printed = await step('run', gnuTime, ['-f', '%M', '-o', noted, command, ...words]);
  wantGradient(printed);
  return { printed, peak: Number(readFileSync(noted, 'utf8').trim().split('\n').at(-1)) * 1024 };
}

/** The same as often as the program is to be run; gives what it printed last and the peak of each run. */
export async function runForPeaks(
  start: Start,
  subject: Subject,
): Promise<{ readonly printed: string; readonly peaks: readonly number[] }> {
  const runs: Awaited<ReturnType<typeof runForPeak>>[] = [];
  for (let run = 0; run < subject.runs; run += 1) runs.push(await runForPeak(start, subject));
  return { printed: runs.at(-1)!.printed, peaks: runs.map(({ peak }) => peak) };
}

/** Takes how often to build and what builds; gives the program as it was built last, and the seconds of each time. */
export async function timeBuilds(
  times: number,
  build: (round: number) => Promise<Start>,
): Promise<{ readonly start: Start; readonly seconds: readonly number[] }> {
  const seconds: number[] = [];
  let start: Start | undefined;
  for (let round = 1; round <= times; round += 1) {
    const begin = performance.now();
    start = await build(round);
    seconds.push((performance.now() - begin) / 1000);
  }
  return { start: start!, seconds };
}
