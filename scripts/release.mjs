// npm run release -- <folder> [--back]: puts the built site with its Caddyfile under <folder>/releases and points <folder>/current to it; --back points to the release before.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Releases that stay on the disk, the newest ones. */
const kept = 5;
/** Days for which hashed files of earlier releases are carried along: a page that a reader has open asks for the files of its own build. */
const carriedDays = 30;
const hashed = 'site/_next/static';

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

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
  const next = path.join(folder, '.current-next');
  rmSync(next, { force: true });
  symlinkSync(path.join('releases', name), next);
  renameSync(next, path.join(folder, 'current'));
}

/**
 * Takes a folder, a built site and its Caddyfile; copies them whole, carries hashed files along, switches, and removes what is too old. Gives the name of the release.
 * The Caddyfile of a release names the folder of that release: files and headers of a running server change together, when it loads the file.
 */
export function release(folder, { site, caddyfile }, now = new Date()) {
  const name = now
    .toISOString()
    .replaceAll(':', '-')
    .replace(/\.(\d+)Z$/, '-$1Z');
  const unfinished = path.join(folder, 'releases', '.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  cpSync(site, path.join(unfinished, 'site'), { recursive: true, preserveTimestamps: true });
  writeFileSync(
    path.join(unfinished, 'Caddyfile'),
    readFileSync(caddyfile, 'utf8').replace('{$SITE_ROOT:/srv}', () =>
      JSON.stringify(path.resolve(folder, 'releases', name, 'site')),
    ),
  );
  const before = currentRelease(folder);
  if (before) {
    const [from, to] = [path.join(folder, 'releases', before, hashed), path.join(unfinished, hashed)];
    for (const file of filesIn(from)) {
      const young = now.getTime() - statSync(path.join(from, file)).mtimeMs < carriedDays * 86_400_000;
      if (young && !existsSync(path.join(to, file)))
        cpSync(path.join(from, file), path.join(to, file), { preserveTimestamps: true });
    }
  }
  // Readable for the server's user, whatever the umask was; writable for nobody but the owner.
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, path.join(folder, 'releases', name));
  switchTo(folder, name);
  for (const old of releasesIn(folder)
    .filter((other) => other < name)
    .slice(0, -kept + 1))
    rmSync(path.join(folder, 'releases', old), { recursive: true });
  return name;
}

/** Takes the folder; switches to the release before the served one. Gives its name; throws if there is none. */
export function rollBack(folder) {
  const now = currentRelease(folder);
  const before = releasesIn(folder)
    .filter((name) => now !== undefined && name < now)
    .at(-1);
  if (!before) throw new Error(`There is no release before ${now ?? 'the first'} in ${folder}.`);
  switchTo(folder, before);
  return before;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, back] = process.argv.slice(2);
  if (!folder || (back && back !== '--back')) {
    console.error('Usage: npm run release -- <folder> [--back]');
    process.exit(2);
  }
  if (!back && !existsSync('out/_headers')) {
    console.error('There is no finished site in out/: run npm run build.');
    process.exit(1);
  }
  console.log(
    `${path.join(folder, 'current')} is now ${back ? rollBack(folder) : release(folder, { site: 'out', caddyfile: 'deploy/Caddyfile' })}`,
  );
  console.log(
    `A running Caddy takes it with: caddy reload --adapter caddyfile --config ${path.join(folder, 'current/Caddyfile')}`,
  );
}
