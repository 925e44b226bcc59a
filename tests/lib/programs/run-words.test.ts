import { describe, expect, it } from 'vitest';
import { runWords } from '@/lib/programs/run-words';

const run = {
  day: '2026-11-30',
  seconds: 1.5,
  runtime: 'Python 3.12.1',
  platform: 'linux x64, CPU',
  packages: { ant: '1.0', bee: '2.1' },
};

describe('what a sentence says of a run', () => {
  it('has lists as English writes them', () => {
    expect(runWords(run, 'en')).toEqual({
      date: '30 Nov 2026',
      seconds: 1.5,
      runtime: 'Python 3.12.1',
      platform: 'linux x64, CPU',
      packages: 'ant 1.0, bee 2.1',
    });
  });

  it('has lists as Chinese writes them, of packages and in the name of the machine', () => {
    const { platform, packages } = runWords(run, 'zh');
    expect([platform, packages]).toEqual(['linux x64、CPU', 'ant 1.0、bee 2.1']);
  });
});
