import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOf, runForPeaks, timeBuilds, type Subject } from '../../../scripts/footprint/meter';

const scratch = mkdtempSync(path.join(tmpdir(), 'dl-atlas-meter-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Takes what the program prints and the peaks of its runs in KiB; gives what is to be measured, with a step that stands for GNU time. */
function subject(printed: string, peaks: readonly number[]): Subject {
  const left = [...peaks];
  return {
    program: 'made-up',
    scratch,
    version: '1',
    pins: [],
    runs: peaks.length,
    builds: 1,
    step: async (kind, command, words) => {
      expect([kind, command]).toEqual(['run', '/usr/bin/time']);
      const [, , , noted, ...program] = words;
      expect(program).toEqual(['made-up', '--quickly']);
      writeFileSync(noted!, `Command said something\n${left.shift()}\n`);
      return printed;
    },
  };
}
const start = { command: 'made-up', words: ['--quickly'] };

// Without GNU time the meter says so; what it reads is tried where there is one.
describe.skipIf(!existsSync('/usr/bin/time'))('peaks of memory', () => {
  it('are those of GNU time, one a run, in bytes', async () => {
    const { printed, peaks } = await runForPeaks(start, subject('gradient 6.0\n', [100, 300, 200]));
    expect(peaks).toEqual([102_400, 307_200, 204_800]);
    expect(printed).toBe('gradient 6.0\n');
  });

  it.each([['gradient 5.0\n'], ['nothing\n'], ['gradient nan\n']])(
    'are not taken of a program that prints %j',
    async (printed) => {
      await expect(runForPeaks(start, subject(printed, [100]))).rejects.toThrow(
        'The gradient of x * x at 3 is 6; the program printed:',
      );
    },
  );
});

describe('the build of a library', () => {
  it.each([
    ['gradient 6.0\n', { numpy: '2.4.0' }, 'cpu'],
    ['gradient 6.0\n', { 'nvidia-cudnn-cu13': '9.1' }, 'gpu'],
    ['gradient 6.0\n', { torch: '2.15.0+cu130' }, 'gpu'],
    ['gradient 6.0\n', { torch: '2.15.0+cpu' }, 'cpu'],
    ['build cpu\ngradient 6.0\n', { 'nvidia-cudnn-cu13': '9.1' }, 'cpu'],
    ['build gpu\ngradient 6.0\n', {}, 'gpu'],
  ])('that prints %j with %j is one for the %s', (printed, packages, build) => {
    expect(buildOf(printed, packages as Readonly<Record<string, string>>)).toBe(build);
  });
});

describe('building from nothing', () => {
  it('is done as often as asked; what was built last is run', async () => {
    const rounds: number[] = [];
    const { start: last, seconds } = await timeBuilds(3, async (round) => {
      rounds.push(round);
      return { command: `built-${round}`, words: [] };
    });
    expect(rounds).toEqual([1, 2, 3]);
    expect(seconds).toHaveLength(3);
    expect(last.command).toBe('built-3');
  });
});
