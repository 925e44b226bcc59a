import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, homedir, platform, tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { checkResult } from '../../lib/programs/results';
import { programExtensions } from '../../lib/programs/steps';
import { parseRunRecord, type Runtime } from '../../lib/schema/run-record';
import { answersFile, taskIds, type TaskId } from '../../lib/schema/words/program';
import { replaceFile } from '../support/replace-file';
import { everyPin, readEnvironment, type Environment } from './environment';
import { java } from './java';
import { node } from './node';
import { python } from './python';
import {
  programVariables,
  stepper,
  usualLimits,
  type Limits,
  type Ready,
  type Runner,
  type Step,
} from './runner';
import { rust } from './rust';

/** What installs packages and makes programs ready, by what runs them. */
const runners: Readonly<Record<Runtime, Runner>> = { python, rust, node, java };

/** How the programs of a library are run. */
export interface VerifySetting {
  /** The folder content/programs. */
  readonly folder: string;
  /** Tasks whose programs are run; left out: all. */
  readonly tasks?: readonly TaskId[];
  /** Leaves out programs whose records are of them as they stand. */
  readonly changed?: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** The day that the records bear. */
  readonly today: string;
  readonly limits?: Limits;
  /** Ends the runs early. */
  readonly signal?: AbortSignal;
}

/** What came of one program: a line, with what it printed or why it failed. */
export interface Verdict {
  readonly task: TaskId;
  readonly ok: boolean;
  readonly words: string;
}

interface Program {
  readonly task: TaskId;
  readonly file: string;
  readonly code: string;
  readonly record: string;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Gives the tasks of a library that say why they are not run. */
function excused(folder: string, id: string): ReadonlySet<string> {
  const file = path.join(folder, 'answers', `${id}.yaml`);
  if (!existsSync(file)) return new Set();
  const reasons = answersFile.parse(parse(readFileSync(file, 'utf8')) ?? {});
  return new Set(taskIds.filter((task) => reasons[task]?.not_run !== undefined));
}

/** Gives the programs of a library that are to be run. */
function programsOf(id: string, environment: string, { folder, tasks, changed }: VerifySetting): Program[] {
  const resting = excused(folder, id);
  return taskIds.flatMap((task) => {
    if (resting.has(task) || (tasks && !tasks.includes(task))) return [];
    const file = programExtensions
      .map((extension) => path.join(folder, task, `${id}.${extension}`))
      .find((candidate) => existsSync(candidate));
    if (!file) return [];
    const code = readFileSync(file, 'utf8');
    const record = path.join(folder, task, `${id}.run.json`);
    const run = changed && existsSync(record) ? parseRunRecord(readFileSync(record, 'utf8')) : undefined;
    const isFresh = run?.sha256 === sha256(code) && run.environmentSha256 === sha256(environment);
    return isFresh ? [] : [{ task, file, code, record }];
  });
}

/** Throws, in words, if a program printed where it or its files lie on this machine: pages show what it printed. */
function wantNoPlace(output: string): void {
  if ([tmpdir(), homedir()].some((place) => output.includes(`${place}${path.sep}`)))
    throw new Error(
      `The program printed a place on this machine, which its record must not hold. Let it print without.\n${output}`,
    );
}

/** Runs one program in a fresh folder and writes its record. Throws, in words, and leaves the old record if anything fails. */
async function verifyProgram(
  { task, file, code, record }: Program,
  ready: Ready,
  { environment, text, scratch, step, today }: Installed,
): Promise<string> {
  const { command, words } = await ready.prepare(task, file);
  const cwd = path.join(scratch, `run-${task}`);
  mkdirSync(cwd);
  const begin = performance.now();
  const output = await step('run', command, words, cwd);
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  const result = checkResult(task, output);
  if (!result.reached) throw new Error(`The stated result was not reached: ${result.found}.\n${output}`);
  wantNoPlace(output);
  const own = new Set([...environment.pins, ...(environment.also[task] ?? [])].map(({ name }) => name));
  const run = {
    sha256: sha256(code),
    environmentSha256: sha256(text),
    day: today,
    [environment.runtime]: ready.version,
    packages: Object.fromEntries(Object.entries(ready.packages).filter(([name]) => own.has(name))),
    locked: ready.locked,
    platform: `${platform()} ${arch()}, CPU`,
    seconds,
    reached: true,
    output,
  };
  replaceFile(record, `${JSON.stringify(run, null, 2)}\n`);
  return `reached in ${seconds} s\n${output}`;
}

interface Installed {
  readonly environment: Environment;
  /** The environment file. */
  readonly text: string;
  readonly scratch: string;
  readonly step: Step;
  readonly today: string;
}

/**
 * Takes an id and the setting; installs the environment of the library once, runs its programs in it one after the other, writes the record of each that reached
 * its result and hands on what came of each. Throws, in words, if the environment cannot be had; then, as after a program that fails, the old records stay.
 */
export async function verifyLibrary(
  id: string,
  setting: VerifySetting,
  tell: (verdict: Verdict) => void,
): Promise<void> {
  const { folder, env, limits = usualLimits, signal, today } = setting;
  const text = readFileSync(path.join(folder, 'environments', `${id}.json`), 'utf8');
  const environment = readEnvironment(text);
  const programs = programsOf(id, text, setting);
  if (programs.length === 0) return;
  const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-program-'));
  try {
    const step = stepper({
      env: programVariables(env),
      limits,
      cwd: scratch,
      ...(signal ? { signal } : {}),
    });
    const { runtime, version } = environment;
    const ready = await runners[runtime]({ scratch, version, pins: everyPin(environment), step });
    const installed = { environment, text, scratch, step, today };
    for (const program of programs) {
      const { task } = program;
      try {
        tell({ task, ok: true, words: await verifyProgram(program, ready, installed) });
      } catch (error) {
        if (signal?.aborted) throw error;
        tell({ task, ok: false, words: (error as Error).message });
      }
    }
  } catch (error) {
    throw signal?.aborted ? new Error('Stopped.') : error;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
