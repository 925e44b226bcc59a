import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const good = path.resolve('tests/fixtures/good');

/** Copies the good fixtures, writes further files over them, hands the folder on and removes it. Paths are relative to the content folder. */
export function withContent<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  read: (folder: string) => Result,
): Result {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-content-'));
  const folder = path.join(scratch, 'content');
  try {
    cpSync(good, folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return read(folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
