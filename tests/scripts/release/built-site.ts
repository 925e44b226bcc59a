import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** Makes a clone with a built site of three files that say its name. */
export function build(root: string, name: string) {
  const home = path.join(root, name);
  const site = path.join(home, 'out');
  mkdirSync(path.join(site, '_next/static'), { recursive: true });
  mkdirSync(path.join(home, 'deploy'), { recursive: true });
  const caddyfile = path.join(home, 'deploy/Caddyfile');
  writeFileSync(caddyfile, ':8080 {\n\troot * {$SITE_ROOT:/srv}\n}\n');
  writeFileSync(path.join(site, '_headers'), `# ${name}\n`);
  writeFileSync(path.join(site, 'index.html'), name);
  writeFileSync(path.join(site, `_next/static/${name}.js`), name);
  return { home, built: { site, caddyfile } };
}

/** Gives the name of the site of a release. Fails if a file of it is missing, or of another. */
function nameOf(place: string): string {
  const site = path.join(place, 'site');
  const name = readFileSync(path.join(site, 'index.html'), 'utf8');
  expect(readFileSync(path.join(site, '_headers'), 'utf8')).toBe(`# ${name}\n`);
  expect(readFileSync(path.join(site, `_next/static/${name}.js`), 'utf8')).toBe(name);
  expect(readFileSync(path.join(place, 'Caddyfile'), 'utf8')).toContain('/site"');
  return name;
}

/** Gives the name of the site that is served. */
export const served = (to: string) => nameOf(path.join(to, 'current'));

/** Gives the releases in a folder. Fails if one of them is not whole. */
export function wholeReleases(to: string): string[] {
  const names = readdirSync(path.join(to, 'releases')).filter((name) => !name.startsWith('.'));
  for (const name of names) nameOf(path.join(to, 'releases', name));
  return names.sort();
}

/** Gives what a run makes for a moment, and should not leave. */
export const hidden = (to: string) =>
  [...readdirSync(to), ...readdirSync(path.join(to, 'releases'))].filter((name) => name.startsWith('.'));
