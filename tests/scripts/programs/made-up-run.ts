import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import { usualLimits, type Limits } from '../../../scripts/programs/runner';
import { verifyLibrary, type Verdict, type VerifySetting } from '../../../scripts/programs/verify-library';

/** Where everything here lies. */
export const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-programs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Where programs, environments and records lie. */
export const folder = path.join(root, 'programs');
/** The folder of the made-up tools. */
export const tools = path.join(root, 'tools');
const scratches = path.join(root, 'scratches');
/** What the tools note down of how they were called. */
export const called = path.join(root, 'called');
/** What a program prints that learns. */
export const losses = 'step 0  loss 0.50000\nstep 9  loss 0.01000\n';

beforeEach(() => {
  for (const made of [folder, tools, scratches]) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
  }
  for (const part of ['train', 'leave', 'environments', 'answers']) mkdirSync(path.join(folder, part));
  writeFileSync(called, '');
});

/** Puts a shell script on the PATH under the name of a tool. It begins by noting its words. */
export function tool(name: string, script: string): void {
  const file = path.join(tools, name);
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${called}'\n${script}\n`);
  chmodSync(file, 0o755);
}

/** Gives a command that prints a text. */
export const printing = (text: string) => `printf '${text.replaceAll('\n', '\\n')}'`;

/** Writes the program that trains, by the ending of its file, with its environment. */
export function write(extension: string, environment: object, code = 'the program'): void {
  writeFileSync(path.join(folder, 'train', `made.${extension}`), code);
  writeFileSync(
    path.join(folder, 'environments', 'made.json'),
    JSON.stringify({ reason: 'It is made up.', ...environment }),
  );
}

/** The record of the run of a task. */
export const recordOf = (task: string) => path.join(folder, task, 'made.run.json');
/** The record of the program that trains. */
export const record = recordOf('train');
/** How the tools were called, a line a call. */
export const words = () => readFileSync(called, 'utf8').replaceAll(/\S*\/dl-atlas-program-\w+/g, '<scratch>');

/** What differs from a usual run. */
export interface Trial {
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  /** Where tools are looked for; by default the shell's own ones are found too. */
  readonly found?: string;
  readonly tasks?: VerifySetting['tasks'];
  readonly changed?: boolean;
}

/** Runs the programs and gives what came of each; nothing of what the runs made may be left. */
export async function verifyAll({ limits, found = `${tools}:/usr/bin:/bin`, ...trial }: Trial = {}): Promise<
  Verdict[]
> {
  const verdicts: Verdict[] = [];
  // The folder for temporary files is the one of this process.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = scratches;
  try {
    const setting: VerifySetting = {
      folder,
      env: { PATH: found, NODE_ENV: 'test' },
      today: '2026-11-24',
      limits: { ...usualLimits, ...limits },
      ...trial,
    };
    await verifyLibrary('made', setting, (verdict) => verdicts.push(verdict));
    return verdicts;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(readdirSync(scratches), 'what the run made is removed').toEqual([]);
  }
}

/** Runs the one program that is there; gives what it printed, throws if it failed. */
export async function verify(trial: Trial = {}): Promise<string> {
  const [verdict] = await verifyAll(trial);
  if (!verdict?.ok) throw new Error(verdict?.words ?? 'Nothing ran.');
  return verdict.words;
}

/** A Rust 1.95. */
export const rustc = () =>
  tool('rustc', printing('rustc 1.95.0 (made up)\nhost: made-up-host\nrelease: 1.95.0\n'));

/** A cargo that builds a program which prints losses; `manifest` keeps what it was given. */
export function cargo(build = ''): void {
  tool(
    'cargo',
    `case $1 in
generate-lockfile) cp Cargo.toml '${root}/manifest'
  printf '[[package]]\\nname = "made-up"\\nversion = "1.2.3"\\nsource = "registry+https://registry.example/index"\\n\\n[[package]]\\nname = "made-more"\\nversion = "0.4.0"\\n' > Cargo.lock;;
build) ${build}
  for last; do :; done
  mkdir -p target/release
  printf '#!/bin/sh\\nprintf "${losses.replaceAll('\n', '\\\\\\\\n')}"\\n' > "target/release/$last"
  chmod +x "target/release/$last";;
esac`,
  );
}

/** An environment for them. */
export const rust = {
  rust: '1.95',
  packages: ['made-up@1.2.3', 'made-more@0.4.0 --no-default-features --features one,two'],
};
