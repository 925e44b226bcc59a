import type { TaskId } from '../schema/words/program';
import type { ProgramAnswer } from './answer';
import { checkResult } from './results';

/** How many answers there are, of each kind. */
export interface ProgramCount {
  /** Programs that are written. */
  readonly programs: number;
  /** Those that were run. */
  readonly run: number;
  /** Those whose run reached the stated result. */
  readonly reached: number;
  /** Those that say why they were not run. */
  readonly notRun: number;
  /** Tasks that a library has no way to do. */
  readonly cannot: number;
  /** Tasks without an answer. */
  readonly open: number;
}

/** Takes libraries with their answers and the tasks; counts the answers. */
export function countPrograms(
  libraries: readonly { readonly programs: readonly ProgramAnswer[] }[],
  tasks: readonly TaskId[],
): ProgramCount {
  const answers = libraries.flatMap(({ programs }) => programs).filter(({ task }) => tasks.includes(task));
  const ran = answers.flatMap((answer) => (answer.kind === 'run' ? [answer] : []));
  const cannot = answers.filter(({ kind }) => kind === 'cannot').length;
  return {
    programs: answers.length - cannot,
    run: ran.length,
    reached: ran.filter(({ task, run }) => checkResult(task, run.output).reached).length,
    notRun: answers.filter((answer) => answer.kind === 'not-run' && answer.why !== '').length,
    cannot,
    open: libraries.length * tasks.length - answers.length,
  };
}

/** Says a count in a line, under a name. */
export function countLine(name: string, count: ProgramCount): string {
  const { programs, run, reached, notRun, cannot, open } = count;
  return `${name}: ${programs} programs, ${run} run, ${reached} reached the stated result, ${notRun} not run with a reason; ${cannot} that a library cannot do${open > 0 ? `, ${open} without an answer` : ''}.`;
}
