import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeClients } from '../packages/fake-clients';
import { contentWith, day, profile, root } from './made-up-profile';

describe('the command', () => {
  const script = path.resolve('scripts/refresh.ts');
  const home = path.join(root, 'home');
  mkdirSync(home);
  // The typefaces of the pictures.
  symlinkSync(path.resolve('node_modules'), path.join(home, 'node_modules'));

  /** Runs npm run refresh as a process of its own, in a folder of its own. */
  function command(words: readonly string[], content: string, scripts: Readonly<Record<string, string>>) {
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
