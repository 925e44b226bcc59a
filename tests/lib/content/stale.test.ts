import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { checkTasks } from '@/lib/content/stale';
import { withContent } from '../../support/content-folder';

describe('what to check next', () => {
  it('lists every stated fact, the most used-up first, with what to open', () => {
    withContent({}, (folder) => {
      const { libraries } = checkContent(folder, '2026-11-24').collection;
      const tasks = checkTasks(libraries, '2027-05-01');
      expect(tasks.map(({ dimension }) => dimension)).toEqual([
        'latest_release',
        'status',
        'tpu',
        'windows',
        'license',
      ]);
      expect(tasks[0]).toMatchObject({
        library: 'madeup',
        state: 'due',
        daysLeft: -42,
        open: ['Package metadata (madeup 2.10)'],
      });
      expect(tasks[4]).toMatchObject({ state: 'fresh', open: ['https://madeup.example/docs'] });
    });
  });
});
