import { describe, expect, it } from 'vitest';
import { reasonsOf, toAnswer, withReasons } from '@/lib/programs/answer';
import { countLine, countPrograms } from '@/lib/programs/count';
import type { RunRecord } from '@/lib/schema/run-record';

const run = (output: string): RunRecord => ({
  sha256: '',
  environmentSha256: '',
  day: '2026-11-24',
  python: '3.12.1',
  runtime: 'Python 3.12.1',
  platform: 'test',
  packages: {},
  seconds: 1,
  output,
});
const program = { file: 'leave/made.py', code: '# After https://made.example/docs\n# step: export\nx = 1\n' };
const ran = toAnswer({ task: 'leave', program, run: run('largest difference 1e-7\n') })!;
const missed = toAnswer({ task: 'leave', program, run: run('largest difference 1\n') })!;
const notRun = toAnswer({ task: 'leave', program, answer: { not_run: 'It is made up.' } })!;
const untold = toAnswer({ task: 'leave', program })!;
const cannot = toAnswer({ task: 'train', answer: { cannot: 'There is no way.', rests_on: 'windows' } })!;

describe('an answer', () => {
  it('is a program with its steps and its run, or why it was not run, or why there is none', () => {
    expect(ran).toMatchObject({
      kind: 'run',
      extension: 'py',
      source: 'https://made.example/docs',
      steps: [{ line: 1 }, { id: 'export', code: 'x = 1', line: 3 }],
    });
    expect(notRun).toMatchObject({ kind: 'not-run', why: 'It is made up.' });
    expect(cannot).toEqual({ kind: 'cannot', task: 'train', why: 'There is no way.', restsOn: 'windows' });
    expect(toAnswer({ task: 'train' })).toBeUndefined();
  });

  it('takes its reason from another language where that has one', () => {
    const own = [ran, notRun, cannot];
    expect(reasonsOf(own)).toEqual({
      leave: { not_run: 'It is made up.' },
      train: { cannot: 'There is no way.', rests_on: 'windows' },
    });
    const chinese = withReasons(own, { train: { cannot: '做不到。' } });
    expect(chinese.map((answer) => 'why' in answer && answer.why)).toEqual([
      false,
      'It is made up.',
      '做不到。',
    ]);
  });
});

describe('a count', () => {
  it('tells programs, runs, results, reasons, what cannot be done and what is open apart', () => {
    const libraries = [[ran], [missed, cannot], [notRun], [untold], []].map((programs) => ({ programs }));
    const count = countPrograms(libraries, ['train', 'leave']);
    expect(count).toEqual({ programs: 4, run: 2, reached: 1, notRun: 1, cannot: 1, open: 5 });
    expect(countLine('all', count)).toBe(
      'all: 4 programs, 2 run, 1 reached the stated result, 1 not run with a reason; 1 that a library cannot do, 5 without an answer.',
    );
    expect(countPrograms(libraries, ['train'])).toMatchObject({ programs: 0, cannot: 1, open: 4 });
  });
});
