import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import path from 'node:path';
import { footprintRecord, type Footprint } from '../../lib/schema/records/footprint';
import type { Runtime } from '../../lib/schema/run-record';
import { readEnvironment } from '../programs/environment';
import { programVariables, stepper, usualLimits, type Limits } from '../programs/runner';
import { replaceFile } from '../support/replace-file';
import { java } from './java';
import type { Meter } from './meter';
import { node } from './node';
import { python } from './python';
import { rust } from './rust';

const meters: Readonly<Record<Runtime, Meter>> = { python, rust, node, java };
const extensions: Readonly<Record<Runtime, string>> = { python: 'py', rust: 'rs', node: 'mjs', java: 'java' };

/** How a library is measured. */
export interface MeasureSetting {
  /** The content folder. */
  readonly content: string;
  readonly env: NodeJS.ProcessEnv;
  /** The day that the record bears. */
  readonly today: string;
  readonly runs: number;
  /** How often a library that is compiled is built from nothing. */
  readonly builds: number;
  readonly limits?: Limits;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/** Gives what is known of this machine. */
function machine(): Footprint['machine'] {
  const processors = cpus();
  return {
    processors: processors.length,
    processor: processors[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown',
    memory: totalmem(),
    system: `${type()} ${release()}`,
  };
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Says a record in a line. */
function inWords(id: string, record: Footprint): string {
  const { packages, asked, build, fetched, disk, memory } = record;
  const more = Math.max(0, Object.keys(packages).length - asked.length);
  const own =
    record.kind === 'python'
      ? `import ${record.import.median} × NumPy, first gradient ${record.first_gradient.median} ×`
      : record.kind === 'node'
        ? `${megabytes(record.shipped)} shipped`
        : `built in ${record.build_seconds.median} s (${record.build_seconds.runs} ×), result ${megabytes(record.result)}`;
  return `${id} (${build.toUpperCase()} build): ${more} packages come along, ${megabytes(fetched)} fetched, ${megabytes(disk)} on disk, ${own}, peak memory ${megabytes(memory.median)}.`;
}

/** Takes an id; installs the library as its environment says, without what single tasks need, measures it, writes the record and gives a line about it. Throws, in words, and leaves the old record if anything fails. */
export async function measureLibrary(id: string, setting: MeasureSetting): Promise<string> {
  const { content, env, today, runs, builds, limits = usualLimits, signal } = setting;
  const { runtime, version, pins, asked } = readEnvironment(
    readFileSync(path.join(content, 'programs', 'environments', `${id}.json`), 'utf8'),
  );
  const program = path.join(content, 'footprint', 'first-gradient', `${id}.${extensions[runtime]}`);
  if (!existsSync(program)) throw new Error(`There is no program that computes a gradient: ${program}.`);
  const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-footprint-'));
  try {
    const step = stepper({
      env: programVariables(env),
      limits,
      cwd: scratch,
      ...(signal ? { signal } : {}),
    });
    const measured = await meters[runtime]({ program, scratch, version, pins, step, runs, builds });
    const record = footprintRecord.parse({ ...measured, day: today, machine: machine(), asked });
    replaceFile(path.join(content, 'footprint', `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
    return inWords(id, record);
  } catch (error) {
    throw signal?.aborted ? new Error('Stopped.') : error;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
