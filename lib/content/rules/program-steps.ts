import { marksOf } from '../../programs/steps';
import type { Task } from '../../schema/words/program';
import type { Fault } from '../file/fault';
import { placeBelow, programOf } from '../records/programs';
import type { Rule } from './rule';

/** How many lines a program may have, blank ones and comments among them. */
const mostLines = 60;

type Found = readonly [line: number, found: string, wanted: string, mend: string];

/** What is wrong in the marks of a program: one that names no step of the task, stands twice, or comes too early. */
function markFaults(code: string, extension: string, steps: Task['steps']): Found[] {
  const order = steps.map(({ id }) => id);
  const wanted = `one of ${order.join(', ')}, in this order`;
  const seen: number[] = [];
  return marksOf(code, extension).flatMap(({ id, text, line }): Found[] => {
    const at = order.indexOf(id ?? '');
    if (at < 0) return [[line, `the mark "${text}"`, wanted, 'Correct the mark: "step: <id>".']];
    const last = Math.max(-1, ...seen);
    const isTwice = seen.includes(at);
    seen.push(at);
    if (isTwice) return [[line, `the step ${id} a second time`, wanted, 'Join the two.']];
    return at < last
      ? [[line, `the step ${id} after ${order[last]}`, wanted, 'Put the steps in order.']]
      : [];
  });
}

/** A program is one page, and its steps are those of the task. */
export const programSteps: Rule = {
  name: 'program-steps',
  keeps: `A program has at most ${mostLines} lines; its marks name steps of the task, in their order, none twice.`,
  check: ({ programs, ids }) => {
    const { tasks } = programs;
    if (!tasks) return [];
    return tasks.value.tasks.flatMap(({ id: task, steps }) =>
      ids.flatMap((id): Fault[] => {
        const program = programOf(programs, task, id);
        if (!program) return [];
        const { file, code } = program;
        const lines = code.trimEnd().split('\n').length;
        const found: Found[] = [
          ...(lines > mostLines
            ? [[mostLines + 1, `${lines} lines`, `at most ${mostLines}`, 'Shorten the program.'] as const]
            : []),
          ...markFaults(code, file.split('.').at(-1)!, steps),
        ];
        return found.map(([line, what, wanted, mend]) => ({
          ...{ file: placeBelow(tasks, file), line, column: 1 },
          ...{ rule: programSteps.name, found: what, wanted, mend },
        }));
      }),
    );
  },
};
