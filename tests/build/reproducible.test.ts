import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../support/site/build-site';
import { copySite } from '../support/site/copy-site';
import { contentFolder } from '../support/made-up/hostile-content';
import { whole } from '../support/whole';

const profile = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
const small = contentFolder({
  madeup: profile,
  other: profile.replaceAll('Madeup', 'Other').replaceAll('"MU"', '"OT"'),
});
const moment = Date.parse('2026-11-24T12:00:00Z') / 1000;
const folders = whole ? [copySite('dl-atlas-build-'), copySite('dl-atlas-same-build-')] : [];

afterAll(() =>
  [small.root, ...folders].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

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

// At the same time, so that each of them builds on a busy machine, and in two places. It takes two minutes, so npm run test:all does it.
test.runIf(whole)('two builds of one state are alike, byte for byte', { timeout: 600_000 }, async () => {
  await Promise.all(folders.map((folder) => buildSite(folder, path.join(small.root, 'content'), moment)));
  const [first, second] = folders.map((folder) => digests(path.join(folder, 'out')));
  expect(Object.keys(first!).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});
