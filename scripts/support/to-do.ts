import { readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from './replace-file';

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

/** What npm run refresh left to be done, and when. */
interface KeptList {
  readonly day: string;
  readonly rows: readonly ToDo[];
}

const file = path.join('reports', 'refresh.json');

/** Writes down what npm run refresh left to be done; what it said of the same files before is replaced, of others kept. Throws if it cannot be written. */
export function keepToDos(day: string, rows: readonly ToDo[], files: ReadonlySet<string>): void {
  const others = readToDos()?.rows.filter((row) => !files.has(row.file)) ?? [];
  replaceFile(file, `${JSON.stringify({ day, rows: [...others, ...rows] }, undefined, 1)}\n`);
}

/** Gives what npm run refresh left to be done; nothing if it has not run here or its list cannot be read. */
export function readToDos(): KeptList | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptList> | null;
    return kept && typeof kept.day === 'string' && Array.isArray(kept.rows) ? (kept as KeptList) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes rows, the most urgent first; gives one a place, with all that is to be done there. */
export function mergeToDos(rows: readonly ToDo[]): ToDo[] {
  const merged = new Map<string, ToDo & { readonly parts: readonly string[] }>();
  for (const row of rows) {
    const key = `${row.file} ${row.fact}`;
    const parts = merged.get(key)?.parts ?? [];
    if (parts.includes(row.what)) continue;
    merged.set(key, { ...row, ...merged.get(key), parts: [...parts, row.what] });
  }
  return [...merged.values()].map(({ parts, ...row }) => ({ ...row, what: parts.join('\n') }));
}
