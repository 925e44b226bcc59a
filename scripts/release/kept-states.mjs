import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { listedSizes, readFiles } from './release-files.mjs';

/** Where a site keeps its data under the day of their state. */
const folder = 'as-of';
/** Letters of the SHA-256 that a citation names (lib/output/citation.ts). */
const printLength = 12;

/** Takes a release; gives the files of its states, by path from its site, with the file that each is a form of: `.br` and `.gz` belong to theirs. Damaged ones are left out. */
function statesOf(release) {
  const sizes = listedSizes(release);
  return [...readFiles(path.join(release, 'site', folder))].flatMap(([name, { size }]) => {
    const file = path.join(folder, name);
    if (sizes && sizes.get(file) !== size) return [];
    return [{ file, of: file.replace(/\.(br|gz)$/, '') }];
  });
}

/** Takes a state's file and a place for it; gives where it is to stand: there, beside it under its print if another state has the place, or nowhere, if it is there already. */
function placeFor(source, to, of) {
  const known = path.join(to, of);
  if (!existsSync(known)) return of;
  const bytes = readFileSync(source);
  if (readFileSync(known).equals(bytes)) return undefined;
  const print = createHash('sha256').update(bytes).digest('hex').slice(0, printLength);
  const beside = of.replace(/(-[0-9a-f]+)?(\.\w+)$/, `-${print}$2`);
  return existsSync(path.join(to, beside)) ? undefined : beside;
}

function copyFile(source, target) {
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(source, target);
  const { atime, mtime } = statSync(source);
  utimesSync(target, atime, mtime);
}

/** Copies the states of one release that the new one lacks; notes each copied file. */
function carryFrom(release, to, note) {
  const states = statesOf(release);
  for (const of of new Set(states.map((state) => state.of))) {
    const source = path.join(release, 'site', of);
    const place = placeFor(source, to, of);
    if (place === undefined) continue;
    for (const { file } of states.filter((state) => state.of === of)) {
      const target = place + file.slice(of.length);
      copyFile(path.join(release, 'site', file), path.join(to, target));
      note(target);
    }
  }
}

/**
 * Takes the folder of the releases, what lists them, a new site and its files; carries along every state of the data that any release still has, so that a cited address stays.
 * A state of the same day with other bytes stands beside, under its print. Gives the files of the new site with them.
 */
export function carryStates(releases, listReleases, to, files) {
  const all = new Map(files);
  const seen = new Set();
  // The newest first: the address of a day is that of its last state.
  for (let name; (name = listReleases().findLast((each) => !seen.has(each))) !== undefined;) {
    seen.add(name);
    const release = path.join(releases, name);
    try {
      carryFrom(release, to, (file) => {
        const { size, mtimeMs } = statSync(path.join(to, file));
        all.set(file, { size, mtimeMs });
      });
    } catch (error) {
      // Another run has removed it; that run's own release has its states.
      if (existsSync(release)) throw error;
    }
  }
  return all;
}
