import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Takes the beginning of a folder's name; gives a new folder with a copy of what the repository tracks and the installed packages as hard links. */
export function copySite(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of tracked) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(file, path.join(folder, file));
  }
  execFileSync('cp', ['-al', path.resolve('node_modules'), path.join(folder, 'node_modules')]);
  return folder;
}
