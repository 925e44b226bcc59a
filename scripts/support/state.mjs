import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build depends on. */
const inputs = [
  'app',
  'browser',
  'build',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'tailwind.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Gives the newest change among files and folders, in milliseconds. A link counts itself: editors leave some that lead nowhere. */
function newestChange(entry) {
  const stat = lstatSync(entry, { throwIfNoEntry: false });
  // It has gone since the folder was read.
  if (!stat) return Date.now();
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(entry).reduce(
    (newest, name) => Math.max(newest, newestChange(path.join(entry, name))),
    stat.mtimeMs,
  );
}

/** True if the packages of the lock file are installed. */
export function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const versions = (file) =>
    JSON.stringify(
      Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
        .filter(([name, value]) => name && !value.optional)
        .map(([name, value]) => [name, value.version]),
    );
  return versions(installed) === versions('package-lock.json');
}

/** True if out/ was built to its end, which writes `_headers`, and is newer than everything it is made from. */
export function isBuilt() {
  if (!existsSync('out/index.html') || !existsSync('out/_headers')) return false;
  const built = statSync('out/index.html').mtimeMs;
  return inputs.filter((entry) => existsSync(entry)).every((entry) => newestChange(entry) <= built);
}

/** Sets the check of format before each commit (package.json, `simple-git-hooks`); not in CI, and not where there is no repository. */
export function setHooks() {
  if (process.env.CI || !existsSync('.git')) return;
  spawnSync('npx', ['--no-install', 'simple-git-hooks'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}
