import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir, arch, platform } from 'node:os';
import path from 'node:path';
import { today } from '../lib/today';
import { replaceFile } from './support/replace-file';

const folder = path.resolve('content/examples');
const timeLimit = 10 * 60_000;

interface Environment {
  /** The program, beside the environment file. */
  readonly file: string;
  /** Python version as major.minor. */
  readonly python: string;
  /** Exact pins. */
  readonly packages: readonly string[];
  /** Why this Python and these pins. */
  readonly reason: string;
}

/** Runs a command; gives what it printed. Throws with its last lines if it fails. */
function run(command: string, args: readonly string[], limit = timeLimit): string {
  // The examples show the CPU; a GPU of the machine would change what is recorded.
  const env = {
    ...process.env,
    CUDA_VISIBLE_DEVICES: '',
    TF_CPP_MIN_LOG_LEVEL: '3',
    PYTHONWARNINGS: 'ignore',
  };
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: limit, maxBuffer: 64 << 20, env });
  if (result.status !== 0) {
    const last = `${result.stderr ?? ''}`.trim().split('\n').slice(-8).join('\n');
    throw new Error(
      `${path.basename(command)} ${args.slice(0, 3).join(' ')} ended with ${result.status ?? result.signal ?? result.error?.message}\n${last}`,
    );
  }
  return result.stdout;
}

/** Takes a version (3.12); gives an interpreter of that version. Throws if there is none. */
function findPython(version: string): string {
  const pyenv = path.join(homedir(), '.pyenv', 'versions');
  const kept = existsSync(pyenv)
    ? readdirSync(pyenv)
        .filter((name) => name.startsWith(`${version}.`))
        .map((name) => path.join(pyenv, name, 'bin', 'python'))
    : [];
  for (const candidate of [`python${version}`, 'python3', 'python', ...kept]) {
    const found = spawnSync(candidate, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    });
    if (found.status === 0 && found.stdout.trim() === version) return candidate;
  }
  throw new Error(
    `Python ${version} was not found. Install it so that python${version} is on the PATH, or change the environment file.`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** True if the printed losses are numbers and the last is below a tenth of the first. */
function lossFell(output: string): boolean {
  const losses = [...output.matchAll(/loss ([\d.eE+-]+)/g)].map((match) => Number(match[1]));
  return losses.length >= 2 && losses.every(Number.isFinite) && losses.at(-1)! < losses[0]! / 10;
}

/** Takes an id; runs its program in a throw-away virtual environment and writes the record. Throws and leaves the old record if anything fails. */
function verify(id: string): void {
  const environmentText = readFileSync(path.join(folder, `${id}.environment.json`), 'utf8');
  const environment = JSON.parse(environmentText) as Environment;
  const { file } = environment;
  const code = readFileSync(path.join(folder, file), 'utf8');
  const interpreter = findPython(environment.python);
  const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-example-'));
  try {
    run(interpreter, ['-m', 'venv', path.join(scratch, 'venv')]);
    const python = path.join(scratch, 'venv', platform() === 'win32' ? 'Scripts' : 'bin', 'python');
    run(
      python,
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...environment.packages],
      20 * 60_000,
    );
    const begin = performance.now();
    const output = run(python, [path.join(folder, file)]);
    const seconds = Math.round((performance.now() - begin) / 100) / 10;
    if (!lossFell(output)) throw new Error(`The loss did not fall to a tenth:\n${output}`);
    const names = environment.packages.map((pin) => pin.split('==')[0]!);
    const versions = run(python, [
      '-c',
      'import json, sys; from importlib.metadata import version; print(json.dumps({"python": "%d.%d.%d" % sys.version_info[:3], "packages": {name: version(name) for name in sys.argv[1:]}}))',
      ...names,
    ]);
    const record = {
      file,
      sha256: sha256(code),
      environmentSha256: sha256(environmentText),
      day: today(),
      ...(JSON.parse(versions) as { python: string; packages: Record<string, string> }),
      platform: `${platform()} ${arch()}, CPU`,
      seconds,
      output,
    };
    replaceFile(path.join(folder, `${id}.run.json`), `${JSON.stringify(record, null, 2)}\n`);
    console.log(`${id}: ran in ${seconds} s\n${output}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const known = readdirSync(folder).flatMap((name) => /^(.+)\.environment\.json$/.exec(name)?.[1] ?? []);
const wanted = process.argv.slice(2);
const strange = wanted.filter((id) => !known.includes(id));
if (strange.length > 0) {
  console.error(`Not an example that can run here: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const id of wanted.length > 0 ? wanted : known) {
    try {
      verify(id);
    } catch (error) {
      console.error(`${id}: not verified, the old record stays.\n${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
