// npm run release -- <folder> [--back]: puts the built site with its Caddyfile under <folder>/releases and points <folder>/current to it; --back points to the release before.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { carryStates } from './release/kept-states.mjs';
import {
  copyFiles,
  countFaults,
  openForReading,
  newMark,
  readFiles,
  removeLeft,
  removeRelease,
  writeList,
} from './release/release-files.mjs';

/** Releases that stay on the disk, the newest ones. */
const kept = 5;
/** Days for which hashed files of earlier releases are carried along: a page that a reader has open asks for the files of its own build. */
const carriedDays = 30;
const hashed = path.join('_next', 'static');

function releasesIn(folder) {
  const releases = path.join(folder, 'releases');
  return existsSync(releases)
    ? readdirSync(releases)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}

/** Gives the name of the release that is served, or nothing. */
export function currentRelease(folder) {
  try {
    return path.basename(readlinkSync(path.join(folder, 'current')));
  } catch {
    return undefined;
  }
}

/** Points `current` to a release. A link that is renamed over another replaces it in one step: no request finds nothing. */
function switchTo(folder, name) {
  const next = path.join(folder, `.current-${newMark()}`);
  symlinkSync(path.join('releases', name), next);
  renameSync(next, path.join(folder, 'current'));
}

/** Throws unless the release is the one that is served: of two runs that end at once, one has not got what it was asked for. */
function ensureServed(folder, name) {
  const now = currentRelease(folder);
  if (now !== name)
    throw new Error(`Another run has meanwhile pointed ${path.join(folder, 'current')} to ${now}.`);
}

/** Copies the built site, and gives its files. Throws if it is not finished, or changes meanwhile: a build may run beside. */
function copySite(site, to) {
  const files = readFiles(site);
  if (!files.has('_headers')) throw new Error(`There is no finished site in ${site}: run npm run build.`);
  copyFiles(site, to, files.keys());
  if (JSON.stringify([...readFiles(site)].sort()) !== JSON.stringify([...files].sort()))
    throw new Error(`${site} has changed while it was copied. Release it when its build has ended.`);
  return files;
}

/** Carries hashed files of the release that is served along. Gives those of the new release with them. */
function carryHashed(folder, to, files, now) {
  const all = new Map(files);
  for (let before; before !== currentRelease(folder);) {
    before = currentRelease(folder);
    const from = path.join(folder, 'releases', before, 'site');
    const young = [...readFiles(path.join(from, hashed))].flatMap(([name, file]) => {
      const carried = path.join(hashed, name);
      return !all.has(carried) && now.getTime() - file.mtimeMs < carriedDays * 86_400_000
        ? [[carried, file]]
        : [];
    });
    copyFiles(
      from,
      to,
      young.map(([name]) => name),
    );
    for (const [name, file] of young) all.set(name, file);
  }
  return all;
}

/** Removes the releases that are too old. After a roll-back none goes: the next roll-back may want it. */
function removeOld(folder, name, before) {
  const others = releasesIn(folder).filter((other) => other < name);
  if (before !== undefined && before !== others.at(-1)) return;
  for (const old of others.slice(0, -kept + 1))
    if (old !== currentRelease(folder)) removeRelease(path.join(folder, 'releases'), old);
}

/**
 * Takes a folder, a built site and its Caddyfile; copies them whole, carries hashed files and states of the data along, switches, and removes what is too old. Gives the name of the release.
 * Throws, and leaves what is served, if the copy is not what the site is; throws too if another run has switched to its own meanwhile.
 * The Caddyfile of a release names the folder of that release: files and headers of a running server change together, when it loads the file.
 */
export function release(folder, { site, caddyfile }, now = new Date()) {
  const name = now
    .toISOString()
    .replaceAll(':', '-')
    .replace(/\.(\d+)Z$/, '-$1Z');
  const releases = path.join(folder, 'releases');
  mkdirSync(releases, { recursive: true });
  removeLeft(folder);
  removeLeft(releases);
  const before = currentRelease(folder);
  const unfinished = path.join(releases, `.unfinished-${newMark()}`);
  try {
    const to = path.join(unfinished, 'site');
    const files = copySite(site, to);
    const root = JSON.stringify(path.resolve(releases, name, 'site'));
    const text = readFileSync(caddyfile, 'utf8').replace('{$SITE_ROOT:/srv}', () => root);
    writeFileSync(path.join(unfinished, 'Caddyfile'), text);
    const carried = carryHashed(folder, to, files, now);
    writeList(
      unfinished,
      carryStates(releases, () => releasesIn(folder), to, carried),
    );
    openForReading(unfinished);
    const faults = countFaults(unfinished);
    if (faults > 0) throw new Error(`${faults} files were not copied as they are. Nothing was released.`);
    if (existsSync(path.join(releases, name)))
      throw new Error(`There is a release of this very moment: ${name}. Try again.`);
    renameSync(unfinished, path.join(releases, name));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  switchTo(folder, name);
  removeOld(folder, name, before);
  ensureServed(folder, name);
  return name;
}

/** Takes the folder; switches to the newest whole release before the served one. Gives its name; throws if there is none. */
export function rollBack(folder) {
  const now = currentRelease(folder);
  const before = releasesIn(folder)
    .filter((name) => now !== undefined && name < now)
    .findLast((name) => countFaults(path.join(folder, 'releases', name)) === 0);
  if (!before) throw new Error(`There is no release before ${now ?? 'the first'} in ${folder}.`);
  switchTo(folder, before);
  ensureServed(folder, before);
  return before;
}

function main() {
  const [folder, back, ...others] = process.argv.slice(2);
  if (!folder || folder.startsWith('-') || (back && back !== '--back') || others.length > 0) {
    console.error('Usage: npm run release -- <folder> [--back]');
    return 2;
  }
  try {
    const name = back ? rollBack(folder) : release(folder, { site: 'out', caddyfile: 'deploy/Caddyfile' });
    console.log(`${path.join(folder, 'current')} is now ${name}`);
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  console.log(
    `A running Caddy takes it with: caddy reload --adapter caddyfile --config ${path.join(folder, 'current/Caddyfile')}`,
  );
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main();
