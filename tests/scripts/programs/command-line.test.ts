import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs one of the commands with words that it cannot take; gives what it says. */
function refuse(script: string, args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', script, ...args],
    { encoding: 'utf8' },
  );
  return { said: `${stdout}${stderr}`, status };
}

describe.each(['scripts/verify-examples.ts', 'scripts/measure-footprint.ts'])('%s', (script) => {
  it.each([[['--nonsense']], [['no-such-library']]])(
    'says in a line or two what it cannot take: %j',
    (args) => {
      const { said, status } = refuse(script, args);
      expect(status).toBe(1);
      expect(said).toContain(args[0]!.replace(/^--/, ''));
      expect(said).toMatch(/There are: .*jax|Wanted: npm run/);
      expect(said).not.toMatch(/^\s+at /m);
      expect(said.trim().split('\n').length).toBeLessThanOrEqual(3);
    },
  );
});
