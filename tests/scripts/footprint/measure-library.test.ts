import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { footprintRecord } from '@/lib/schema/records/footprint';
import { measureLibrary } from '../../../scripts/footprint/measure-library';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-measure-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [content, tools, scratches] = ['content', 'tools', 'scratches'].map((name) =>
  path.join(root, name),
) as [string, string, string];
const record = path.join(content, 'footprint', 'made.json');

beforeEach(() => {
  for (const folder of [content, tools, scratches]) rmSync(folder, { recursive: true, force: true });
  for (const folder of ['programs/environments', 'footprint/first-gradient'])
    mkdirSync(path.join(content, folder), { recursive: true });
  mkdirSync(tools);
  mkdirSync(scratches);
  writeFileSync(
    path.join(content, 'programs/environments/made.json'),
    JSON.stringify({ node: '20', packages: ['@made/up@1.2.3'], reason: 'It is made up.' }),
  );
  writeFileSync(path.join(content, 'footprint/first-gradient/made.mjs'), 'made up');
  tool('node', `case $1 in --version) echo v20.9.1;; *) echo 'gradient 6.0';; esac`);
});

/** Puts a shell script on the PATH under the name of a tool. */
function tool(name: string, script: string): void {
  const file = path.join(tools, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** An npm that installs one made-up package with another, and keeps both archives as npm does. */
const npm = `for last; do :; done
mkdir -p node_modules/@made/up node_modules/more "$last/_cacache/index-v5/aa"
[ $1 = ci ] && echo '{"name":"@made/up","version":"1.2.3","main":"index.js"}' > node_modules/@made/up/package.json
[ $1 = ci ] && echo 'export const one = 1;' > node_modules/@made/up/index.js
printf 'hash\\t{"key":"made/up.tgz","size":300}\\nhash\\t{"key":"made/more.tgz","size":20}\\nhash\\t{"key":"made/more.tgz","size":20}\\nhash\\t{"key":"made/up","size":7}\\n' > "$last/_cacache/index-v5/aa/entry"
echo '{"packages":{"":{},"node_modules/@made/up":{"version":"1.2.3"},"node_modules/more":{"version":"2.0.0"}}}' > package-lock.json`;

/** Measures the made-up library; nothing of what was made on the way may be left. */
async function measure(): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = scratches;
  try {
    return await measureLibrary('made', {
      content,
      env: { PATH: `${tools}:/usr/bin:/bin`, NODE_ENV: 'test' },
      today: '2026-11-24',
      runs: 3,
      builds: 1,
    });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(readdirSync(scratches)).toEqual([]);
  }
}

describe('the footprint of a library', () => {
  it.skipIf(!existsSync('/usr/bin/time'))(
    'is what was fetched, what came along and what is sent',
    async () => {
      tool('npm', npm);
      expect(await measure()).toMatch(/^made \(CPU build\): 1 packages come along, 0\.0 MB fetched, /);
      const measured = footprintRecord.parse(JSON.parse(readFileSync(record, 'utf8')));
      expect(measured).toMatchObject({
        kind: 'node',
        day: '2026-11-24',
        version: '20.9.1',
        asked: ['@made/up@1.2.3'],
        packages: { '@made/up': '1.2.3', more: '2.0.0' },
        fetched: 320,
        memory: { runs: 3 },
      });
    },
  );

  it.each([
    ['a refused download', `echo 'npm error code ENOTFOUND' >&2; exit 1`, /ENOTFOUND/],
    ['a program that prints no gradient', npm, /The gradient of x \* x at 3 is 6/],
  ])('%s is said, and the old record stays', async (_, script, words) => {
    writeFileSync(record, 'the old record');
    tool('npm', script);
    tool('node', `case $1 in --version) echo v20.9.1;; *) echo 'gradient 5.0';; esac`);
    await expect(measure()).rejects.toThrow(existsSync('/usr/bin/time') ? words : /./);
    expect(readFileSync(record, 'utf8')).toBe('the old record');
  });

  it('is not taken without a program that computes a gradient', async () => {
    rmSync(path.join(content, 'footprint/first-gradient/made.mjs'));
    await expect(measure()).rejects.toThrow('There is no program that computes a gradient');
  });
});
