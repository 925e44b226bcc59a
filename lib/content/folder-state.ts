import { lstatSync, readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** The state of a file, or of a link that leads nowhere. */
function stateOf(file: string): Stats {
  try {
    return statSync(file);
  } catch {
    return lstatSync(file);
  }
}

/** Takes a folder; gives a text that differs as soon as a file in it was changed, added, removed or renamed. Throws if the folder cannot be read. */
export function folderState(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = stateOf(path.join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .sort()
    .join('\n');
}
