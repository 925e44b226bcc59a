import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import type { Runtime } from '../../lib/schema/run-record';
import { replaceFile } from '../support/replace-file';
import { readEnvironment } from './environment';
import { java } from './java';
import { node } from './node';
import { python } from './python';
import { stepper, usualLimits, type Limits, type Runner } from './runner';
import { rust } from './rust';

const runners: Readonly<Record<Runtime, Runner>> = { python, rust, node, java };

/** How an example is run. */
export interface VerifySetting {
  /** Where programs, environment files and records lie. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** The day that the record bears. */
  readonly today: string;
  readonly limits?: Limits;
  /** Ends the run early. */
  readonly signal?: AbortSignal;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** True if the printed losses are numbers and the last is below a tenth of the first. */
function lossFell(output: string): boolean {
  const losses = [...output.matchAll(/loss ([\d.eE+-]+)/g)].map((match) => Number(match[1]));
  return losses.length >= 2 && losses.every(Number.isFinite) && losses.at(-1)! < losses[0]! / 10;
}

/** Takes an id; runs its program in a throw-away environment, writes the record and gives a line about it. Throws, in words, and leaves the old record if anything fails. */
export async function verifyExample(
  id: string,
  { folder, env, today, limits = usualLimits, signal }: VerifySetting,
): Promise<string> {
  const environmentText = readFileSync(path.join(folder, `${id}.environment.json`), 'utf8');
  const { file, runtime, version, pins } = readEnvironment(environmentText);
  const program = path.join(folder, file);
  const code = readFileSync(program, 'utf8');
  const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-example-'));
  try {
    const step = stepper({
      // The examples show the CPU; a GPU of the machine would change what is recorded.
      env: { ...env, CUDA_VISIBLE_DEVICES: '', TF_CPP_MIN_LOG_LEVEL: '3', PYTHONWARNINGS: 'ignore' },
      limits,
      cwd: scratch,
      ...(signal ? { signal } : {}),
    });
    const ready = await runners[runtime]({ program, scratch, version, pins, step });
    const begin = performance.now();
    const output = await step('run', ready.command, ready.words);
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    if (!lossFell(output)) throw new Error(`The loss did not fall to a tenth:\n${output}`);
    const record = {
      file,
      sha256: sha256(code),
      environmentSha256: sha256(environmentText),
      day: today,
      [runtime]: ready.version,
      packages: ready.packages,
      platform: `${platform()} ${arch()}, CPU`,
      seconds,
      output,
    };
    replaceFile(path.join(folder, `${id}.run.json`), `${JSON.stringify(record, null, 2)}\n`);
    return `${id}: ran in ${seconds} s\n${output}`;
  } catch (error) {
    throw signal?.aborted ? new Error('Stopped.') : error;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
