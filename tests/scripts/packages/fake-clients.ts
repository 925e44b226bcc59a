import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-clients-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;

/**
 * Takes shell scripts by the name of their client; gives an environment in which these and no others are found.
 * A script has the name of the package as its last word, `$last`.
 */
export function fakeClients(scripts: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const folder = path.join(root, String((folders += 1)));
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\nfor last; do :; done\n${script}\n`);
    chmodSync(file, 0o755);
  }
  return { PATH: folder, NODE_ENV: 'test' };
}

/** Gives a script that prints one text for each package, and fails as pip does for every other. */
export function saying(texts: Readonly<Record<string, string>>): string {
  const cases = Object.entries(texts).map(([name, text]) => `${name}) printf '%s\\n' '${text}';;`);
  return `case "$last" in\n${cases.join('\n')}\n*) echo "ERROR: No matching distribution found for $last" >&2; exit 1;;\nesac`;
}
