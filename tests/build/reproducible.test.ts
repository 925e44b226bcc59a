import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copySite } from '../support/copy-site';
import { contentFolder } from '../support/hostile-content';

const profile = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
const small = contentFolder({ madeup: profile });
const folders = [copySite('dl-atlas-build-'), copySite('dl-atlas-same-build-')];

afterAll(() =>
  [small.root, ...folders].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** Builds the site of the small collection in a folder; throws with what was said if it fails. */
async function build(folder: string): Promise<void> {
  const child = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_FOLDER: path.join(small.root, 'content'),
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_URL: 'https://atlas.example',
      SOURCE_DATE_EPOCH: '1764000000',
    },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`The build failed:\n${said.slice(-3000)}`);
}

/** Takes a folder; gives the digest of each file below it. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

// At the same time, so that each of them builds on a busy machine, and in two places.
test('two builds of one state are alike, byte for byte', { timeout: 600_000 }, async () => {
  await Promise.all(folders.map(build));
  const [first, second] = folders.map((folder) => digests(path.join(folder, 'out')));
  expect(Object.keys(first!).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});
