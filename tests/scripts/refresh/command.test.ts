import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeClients, saying } from '../packages/fake-clients';
import { contentWith, day, profile, root } from './made-up-profile';

describe('the command', () => {
  const home = path.join(root, 'home');
  mkdirSync(home);
  // The typefaces of the pictures.
  symlinkSync(path.resolve('node_modules'), path.join(home, 'node_modules'));

  /** Runs npm run refresh, or another script, as a process of its own, in a folder of its own. */
  function command(
    words: readonly string[],
    content: string,
    scripts: Readonly<Record<string, string>>,
    script = path.resolve('scripts/refresh.ts'),
  ) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', import.meta.resolve('tsx'), script, ...words],
      {
        cwd: home,
        encoding: 'utf8',
        env: {
          ...fakeClients(scripts),
          CONTENT_FOLDER: content,
          SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
        },
      },
    );
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    return { stdout, stderr, status };
  }

  it('ends with what is to be done and what falls due next, also where no client is there', () => {
    const { stdout, status } = command([], contentWith(profile), {});
    expect(status).toBe(0);
    expect(stdout).toMatch(/^refused +pip madeup +2\.10 .* there is no python3 here$/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '5 stated facts on 2026-11-24: 0 overdue, 0 due; 0 more fall due within 30 days; the next 4 on 2027-03-21.',
    );
    expect(command(['--json', 'madeup'], contentWith(profile), {}).stdout).toBe('[]\n');
  });

  it('leaves what is to be done to npm run stale, which names each place once', () => {
    const content = contentWith(profile);
    const scripts = { pip: saying({ madeup: 'madeup (3.0)' }) };
    expect(command([], content, scripts).stdout).toContain('pip madeup: 2.10 here, 3.0 by the client');
    const { stdout, stderr } = command(
      ['--all', '--json'],
      content,
      {},
      path.resolve('scripts/content/stale.ts'),
    );
    expect(stderr).toBe('npm run refresh: 1 left to do by its run of 2026-11-24.\n');
    const rows = JSON.parse(stdout) as { file: string; line: number; fact: string; what: string }[];
    expect(rows.map(({ fact }) => fact)).toEqual([
      'facts.latest_release',
      'sources',
      'facts.status',
      'facts.tpu',
      'facts.windows',
      'facts.license',
    ]);
    expect(rows[0]!.what.split('\n')).toEqual([
      expect.stringMatching(/^pip madeup: 2\.10 here, 3\.0 by the client; also sources\.s2\.version/),
      'fresh: checked 2026-11-20, due in 116 days',
      'Package metadata (madeup 2.10)',
    ]);
    expect(rows[1]!.what).toBe('no machine has read the sources: npm run verify:sources -- madeup');
  });

  it('says in a sentence what it does not understand', () => {
    const content = contentWith(profile);
    expect(command(['--backwards'], content, {})).toMatchObject({ status: 1, stdout: '' });
    expect(command(['--limit', 'soon'], content, {}).stderr).toMatch(/^Wanted: npm run refresh/);
    expect(command(['nowhere'], content, {}).stderr).toBe('No such library: nowhere. There are: madeup.\n');
    const bad = command([], contentWith(profile.replace('hue: slate', 'hue: plaid')), {});
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toMatch(/^content\/libraries\/madeup\.md:4:1 choice$/m);
  });
});
