import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** What a release holds, written beside its site: sizes by path. */
const list = 'files.json';
const day = 86_400_000;

/** Takes a folder; gives what its files are like, by path from the folder; of a folder that is not there none. */
export function readFiles(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath ?? entry.path, entry.name);
        const { size, mtimeMs } = statSync(file);
        return [path.relative(folder, file), { size, mtimeMs }];
      }),
  );
}

/** Copies files, named by their path from a folder, to another with their times. */
export function copyFiles(from, to, files) {
  for (const file of files) {
    const [source, target] = [path.join(from, file), path.join(to, file)];
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(source, target);
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}

/** Lets everybody read a folder with all that is in it, whatever the umask was, and nobody but the owner write. */
export function openForReading(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  chmodSync(folder, 0o755);
}

/** Writes down what a release must hold: the files of its site by path, with their sizes. */
export function writeList(release, files) {
  writeFileSync(
    path.join(release, list),
    `${JSON.stringify(Object.fromEntries([...files].map(([file, { size }]) => [file, size])), undefined, 1)}\n`,
  );
}

/** Takes a release; gives the sizes that its files must have, by path: of one of a time before lists were written nothing, of a spoilt list none. */
export function listedSizes(release) {
  if (!existsSync(path.join(release, list))) return undefined;
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path.join(release, list), 'utf8'))));
  } catch {
    return new Map();
  }
}

/** Takes a release; gives how many files of its site are missing, too many or of another size. One of a time before lists were written has none to be held against. */
export function countFaults(release) {
  if (!existsSync(path.join(release, list))) return existsSync(path.join(release, 'site')) ? 0 : 1;
  const wanted = new Map(Object.entries(JSON.parse(readFileSync(path.join(release, list), 'utf8'))));
  const found = readFiles(path.join(release, 'site'));
  return [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (file) => wanted.get(file) !== found.get(file)?.size,
  ).length;
}

let runs = 0;
/** Gives a name for what one run makes for a moment: no other run has it. */
export const newMark = () => `${hostname()}-${process.pid}-${(runs += 1)}`;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True if nobody needs a hidden entry any more: an old release that was being removed, or what a run began that is dead. Of a run elsewhere that cannot be known: a day is enough for any. */
function isLeft(folder, name) {
  if (name.startsWith('.old-')) return true;
  const [, host, pid] = /^\.(?:unfinished|current)-(.*)-(\d+)-\d+$/.exec(name) ?? [];
  if (host === hostname()) return !isAlive(Number(pid));
  return (
    /^\.(unfinished|current)/.test(name) && Date.now() - lstatSync(path.join(folder, name)).mtimeMs > day
  );
}

/** Removes what runs left in a folder that were killed. */
export function removeLeft(folder) {
  for (const name of readdirSync(folder)) {
    try {
      if (isLeft(folder, name)) rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // Another run is removing it too.
    }
  }
}

/** Removes a release: it leaves the list in one step, so that nobody takes a half of it for a whole. */
export function removeRelease(releases, name) {
  const aside = path.join(releases, `.old-${name}`);
  try {
    renameSync(path.join(releases, name), aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another run is removing it too; the next one removes what is left.
  }
}
