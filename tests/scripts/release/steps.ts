import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/** What changes files: between two of these a process may die. */
const changing = [
  'chmodSync',
  'copyFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'utimesSync',
  'writeFileSync',
] as const;
/** What looks at files: before each of these another process may have changed them. */
const reading = ['existsSync', 'readdirSync', 'readlinkSync'] as const;

type Work = (...args: unknown[]) => unknown;
const functions = fs as unknown as Record<string, Work>;
const original = { ...functions };

/** Calls `before` ahead of each step that `work` does with files. */
function watch(
  names: readonly string[],
  before: (name: string, args: unknown[]) => void,
  work: () => void,
): void {
  let inside = false;
  for (const name of names)
    functions[name] = (...args) => {
      // What a step calls is a part of it.
      if (inside) return original[name]!(...args);
      inside = true;
      try {
        before(name, args);
        return original[name]!(...args);
      } finally {
        inside = false;
      }
    };
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const name of names) functions[name] = original[name]!;
    syncBuiltinESMExports();
  }
}

/** A folder that is being removed loses its files one by one. */
function loseOne(folder: string): void {
  const inside = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).map(String) : [];
  const file = inside.map((name) => path.join(folder, name)).find((each) => fs.lstatSync(each).isFile());
  if (file) fs.unlinkSync(file);
}

/** Does work as far as its step `at`, and none of it afterwards: as if its process had been killed. Gives false if it was done before. */
export function dieAt(at: number, work: () => void): boolean {
  let step = 0;
  try {
    watch(
      changing,
      (name, args) => {
        step += 1;
        if (step === at && name === 'rmSync') loseOne(args[0] as string);
        if (step >= at) throw new Error('dead');
      },
      work,
    );
  } catch (error) {
    if (step < at) throw error;
  }
  return step >= at;
}

/** Does work, and something else before its step `at`. Gives whether it came to that, and the error of the work. */
export function disturbAt(
  at: number,
  other: () => void,
  work: () => void,
): { disturbed: boolean; error?: Error } {
  let step = 0;
  try {
    watch(
      [...changing, ...reading],
      () => {
        step += 1;
        if (step === at) other();
      },
      work,
    );
  } catch (error) {
    return { disturbed: step >= at, error: error as Error };
  }
  return { disturbed: step >= at };
}
