import { describe, expect, it } from 'vitest';
import { getCollection } from '@/lib/content/load';
import { countPrograms } from '@/lib/programs/count';
import { taskIds } from '@/lib/schema/words/program';

const { libraries } = getCollection();

describe('programs of the collection', () => {
  it.each(taskIds)('%s: every library has a program, or says why it has none', (task) => {
    const silent = libraries.filter(({ programs }) => !programs.some((answer) => answer.task === task));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are run, at least 75 of them, and each run reached the stated result', () => {
    const { run, reached } = countPrograms(libraries, taskIds);
    expect(run).toBeGreaterThanOrEqual(75);
    expect(reached).toBe(run);
  });

  it('carry marks of their steps, and name the page of the documentation that they follow', () => {
    const bare = libraries.flatMap(({ id, programs }) =>
      programs.flatMap((answer) => {
        if (answer.kind === 'cannot') return [];
        const isMarked = answer.steps.some(({ id: step }) => step !== undefined);
        return isMarked && answer.source ? [] : [`${id}/${answer.task}`];
      }),
    );
    expect(bare).toEqual([]);
  });
});
