import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Something that an editor has to do: where, about what, and what. */
export interface ToDo {
  /** File, relative to the project. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Place in the record: `facts.tpu`, `sources.meta`. */
  readonly fact: string;
  readonly what: string;
}

/** What a command left to be done, and when. */
interface KeptList {
  readonly day: string;
  readonly rows: readonly ToDo[];
}

/** Commands that leave something to do behind, so that `npm run stale` can list it. */
export const listedCommands = ['refresh', 'verify:sources'] as const;

type ListedCommand = (typeof listedCommands)[number];

const fileOf = (command: ListedCommand) => path.join('reports', `${command.replace(':', '-')}.json`);

/** Writes down what a command left to be done; what it said of the same files before is replaced, of other files kept. */
export function keepToDos(
  command: ListedCommand,
  day: string,
  rows: readonly ToDo[],
  files: ReadonlySet<string>,
): void {
  const others = readToDos(command)?.rows.filter(({ file }) => !files.has(file)) ?? [];
  const file = fileOf(command);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${JSON.stringify({ day, rows: [...others, ...rows] }, undefined, 1)}\n`);
  renameSync(`${file}.part`, file);
}

/** Gives what a command left to be done; nothing if it has not run here or its list cannot be read. */
export function readToDos(command: ListedCommand): KeptList | undefined {
  try {
    const kept = JSON.parse(readFileSync(fileOf(command), 'utf8')) as Partial<KeptList> | null;
    return kept && typeof kept.day === 'string' && Array.isArray(kept.rows) ? (kept as KeptList) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes rows, the most urgent first; gives one a place, with all that is to be done there. */
export function mergeToDos(rows: readonly ToDo[]): ToDo[] {
  const merged = new Map<string, ToDo>();
  for (const row of rows) {
    const key = `${row.file} ${row.fact}`;
    const known = merged.get(key);
    if (!known) merged.set(key, row);
    else if (!known.what.split('; ').includes(row.what))
      merged.set(key, { ...known, what: `${known.what}; ${row.what}` });
  }
  return [...merged.values()];
}
