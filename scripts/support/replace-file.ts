import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Takes a file and its new text; replaces it in one step, with its folder if need be. Throws if it cannot be written, and leaves what was there as it was. */
export function replaceFile(file: string, text: string): void {
  const part = `${file}.part-${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
