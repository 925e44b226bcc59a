import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import type { Runner, Step } from './runner';

/** Takes a version (3.12); gives an interpreter of that version. Throws if there is none. */
export async function findPython(version: string, step: Step): Promise<string> {
  const pyenv = path.join(homedir(), '.pyenv', 'versions');
  const kept = existsSync(pyenv)
    ? readdirSync(pyenv)
        .filter((name) => name.startsWith(`${version}.`))
        .map((name) => path.join(pyenv, name, 'bin', 'python'))
    : [];
  for (const candidate of [`python${version}`, 'python3', 'python', ...kept]) {
    try {
      const asked = ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'];
      if ((await step('ask', candidate, asked)).trim() === version) return candidate;
    } catch {
      // Another one may be there.
    }
  }
  throw new Error(
    `Python ${version} was not found. Install it so that python${version} is on the PATH, or change the environment file.`,
  );
}

const versions =
  'import json, sys; from importlib.metadata import version; print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "packages": {name: version(name) for name in sys.argv[1:]}}))';

/** Takes the interpreter of a virtual environment; gives every package in it with its version, pip itself left out. */
export async function listPackages(command: string, step: Step): Promise<Record<string, string>> {
  const told = await step('ask', command, [
    ...['-m', 'pip', 'list', '--format', 'json', '--disable-pip-version-check'],
  ]);
  const listed = JSON.parse(told) as { name: string; version: string }[];
  return Object.fromEntries(
    listed.filter(({ name }) => name !== 'pip').map(({ name, version }) => [name, version]),
  );
}

/** A virtual environment. */
export const python: Runner = async ({ scratch, version, pins, step }) => {
  const interpreter = await findPython(version, step);
  const folder = path.join(scratch, 'venv');
  await step('build', interpreter, ['-m', 'venv', folder]);
  const command = path.join(folder, platform() === 'win32' ? 'Scripts' : 'bin', 'python');
  const wanted = pins.map((pin) => `${pin.name}==${pin.version}`);
  await step('fetch', command, [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
    ...wanted,
  ]);
  const told = await step('ask', command, ['-c', versions, ...pins.map(({ name }) => name)]);
  return {
    ...(JSON.parse(told) as { version: string; packages: Record<string, string> }),
    locked: await listPackages(command, step),
    prepare: (name, program) => {
      // Python looks beside the program first: under its own name jax.py would be what it imports.
      const folder = path.join(scratch, `program-${name}`);
      mkdirSync(folder);
      const inScratch = path.join(folder, 'program.py');
      copyFileSync(program, inScratch);
      return Promise.resolve({ command, words: [inScratch] });
    },
  };
};
