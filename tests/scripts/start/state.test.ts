import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
let home: string;
const place = (name: string) => path.join(home, name);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dl-atlas-state-'));
  for (const folder of ['node_modules', 'content', 'out', 'bin']) mkdirSync(place(folder));
  for (const name of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(place(name), '{"packages":{}}');
  writeFileSync(place('content/claims.yaml'), '');
  writeFileSync(place('out/index.html'), '');
  // In the place of npm: it says what it was asked for, and fails.
  writeFileSync(place('bin/npm'), `#!/bin/sh\necho "$@" >> ${place('asked')}\nexit 3\n`);
  chmodSync(place('bin/npm'), 0o755);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs the script of `npm start` on a port that cannot be; gives what it asked npm for, and its last words. */
function start() {
  const { stderr } = spawnSync(process.execPath, [script], {
    cwd: home,
    env: { ...process.env, PORT: '-1', PATH: `${place('bin')}${path.delimiter}${process.env.PATH}` },
    encoding: 'utf8',
  });
  let asked = '';
  try {
    asked = readFileSync(place('asked'), 'utf8').trim();
  } catch {
    // Nothing was asked.
  }
  return { asked, stderr };
}

it('npm start builds what was not built to its end: a build may have been killed', () => {
  expect(start().asked).toBe('run build');
  writeFileSync(place('out/_headers'), '');
  rmSync(place('asked'));
  expect(start().asked).toBe('');
  const later = new Date(Date.now() + 60_000);
  utimesSync(place('content/claims.yaml'), later, later);
  expect(start().asked).toBe('run build');
});

it('npm start says what is wrong without a stack trace, beside links that editors leave', () => {
  writeFileSync(place('out/_headers'), '');
  symlinkSync('me@here.4711', place('content/.#claims.yaml'));
  const later = new Date(Date.now() + 60_000);
  utimesSync(place('out/index.html'), later, later);
  const { asked, stderr } = start();
  expect(asked).toBe('');
  expect(stderr).toMatch(/port.*-1/i);
  expect(stderr).not.toContain('    at ');
});
