import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentRelease, release } from '../../../scripts/release.mjs';
import { build, hidden, served, wholeReleases } from './built-site';

const script = fileURLToPath(new URL('../../../scripts/release.mjs', import.meta.url));
const stopAt = new URL('stop-at.mjs', import.meta.url).href;
/** The same moments each time; steps.ts tries them all without processes. */
const moments = [...new Set(fc.sample(fc.noBias(fc.integer({ min: 1, max: 55 })), { seed: 14, numRuns: 5 }))];

let root: string;
let copies = 0;
beforeAll(() => void (root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-release-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Makes a folder with five releases. */
function folder(): string {
  const to = path.join(root, `to${(copies += 1)}`);
  for (const number of [1, 2, 3, 4, 5])
    release(to, build(root, `old${number}`).built, new Date(Date.UTC(2026, 0, number)));
  return to;
}

/** Starts the script of `npm run release` in a clone. */
function start(home: string, to: string, env: Record<string, string> = {}, ...more: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', stopAt, script, to, ...more], {
    cwd: home,
    env: { ...process.env, ...env },
  });
}
async function finish(child: ChildProcess) {
  const [out, err, [code, signal]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return { out, err, code: code as number | null, signal: signal as string | null };
}

it.each(moments)(
  'npm run release, killed at step %d: what it left is cleared up by the next',
  async (moment) => {
    const to = folder();
    const { home } = build(root, 'killed');
    expect((await finish(start(home, to, { STOP_AT: String(moment), STOP_BY: 'kill' }))).signal).toBe(
      'SIGKILL',
    );
    expect(['old5', 'killed']).toContain(served(to));
    wholeReleases(to);
    const { code, err, out } = await finish(start(home, to));
    expect([code, err, served(to), hidden(to)]).toEqual([0, '', 'killed', []]);
    expect(out).toContain(`is now ${currentRelease(to)}\n`);
  },
);

it.each(moments)(
  'npm run release, twice at once, one waiting at step %d: one is served, and only that one ends with 0',
  async (moment) => {
    const to = folder();
    const first = start(build(root, 'first').home, to, { STOP_AT: String(moment), STOP_BY: 'pause' });
    const ending = finish(first);
    await once(first.stdout!, 'data');
    const second = await finish(start(build(root, 'second').home, to));
    first.stdin!.end('\n');
    const { code, err } = await ending;
    expect([second.code, second.err]).toEqual([0, '']);
    expect(code).toBe(served(to) === 'first' ? 0 : 1);
    expect(err).toMatch(code === 0 ? /^$/ : /^Another run has meanwhile pointed .* to .*\.\n$/);
    wholeReleases(to);
  },
);

it('npm run release says in one sentence that there is nothing to go back to, or that it does not understand', async () => {
  const { home } = build(root, 'only');
  const to = path.join(root, 'nothing');
  const nothing = `There is no release before the first in ${to}.\n`;
  expect(await finish(start(home, to, {}, '--back'))).toMatchObject({ code: 1, out: '', err: nothing });
  expect((await finish(start(home, to))).code).toBe(0);
  const back = await finish(start(home, to, {}, '--back'));
  expect([back.code, back.err]).toEqual([1, `There is no release before ${currentRelease(to)} in ${to}.\n`]);
  expect(served(to)).toBe('only');
  for (const wrong of [['--forward'], ['--back', 'x']])
    expect((await finish(start(home, to, {}, ...wrong))).err).toMatch(/^Usage: .*\n$/);
  expect((await finish(start(home, '--back'))).code).toBe(2);
});
