import type { RunRecord } from '../schema/run-record';
import type { Answers, TaskId } from '../schema/words/program';
import { sourceOf, stepsOf, type ProgramStep } from './steps';

/** A program as it stands in its file. */
interface WrittenProgram {
  readonly task: TaskId;
  /** Its file below content/programs: train/jax.py. */
  readonly file: string;
  /** Ending of the file. */
  readonly extension: string;
  readonly code: string;
  readonly steps: readonly ProgramStep[];
  /** Page of the library's documentation that shows this way to write it; left out where the program names none. */
  readonly source?: string;
}

/** What a library has to say to a task: a program that was run, one that was not, or that it has no way. */
export type ProgramAnswer =
  | (WrittenProgram & { readonly kind: 'run'; readonly run: RunRecord })
  | (WrittenProgram & {
      readonly kind: 'not-run';
      /** Why it could not be run. */
      readonly why: string;
    })
  | {
      readonly kind: 'cannot';
      readonly task: TaskId;
      readonly why: string;
      /** Dimension of the profile whose fact bears it out. */
      readonly restsOn: string;
    };

/** What is there for a library and a task. */
export interface ProgramParts {
  readonly task: TaskId;
  /** File below content/programs and its text, if there is a program. */
  readonly program?: { readonly file: string; readonly code: string } | undefined;
  readonly run?: RunRecord | undefined;
  readonly answer?: Answers[TaskId];
}

/** Takes what is there; gives the answer, nothing if there is none. */
export function toAnswer({ task, program, run, answer }: ProgramParts): ProgramAnswer | undefined {
  if (!program) {
    const { cannot, rests_on: restsOn } = answer ?? {};
    return cannot && restsOn ? { kind: 'cannot', task, why: cannot, restsOn } : undefined;
  }
  const extension = program.file.split('.').at(-1)!;
  const source = sourceOf(program.code, extension);
  const written = {
    task,
    ...program,
    extension,
    steps: stepsOf(program.code, extension),
    ...(source ? { source } : {}),
  };
  return run ? { ...written, kind: 'run', run } : { ...written, kind: 'not-run', why: answer?.not_run ?? '' };
}

/** Takes the answers of a library and the reasons in another language; gives the answers with these. */
export function withReasons(programs: readonly ProgramAnswer[], reasons: Answers): ProgramAnswer[] {
  return programs.map((program) => {
    if (program.kind === 'run') return program;
    const { cannot, not_run: notRun } = reasons[program.task] ?? {};
    return { ...program, why: (program.kind === 'cannot' ? cannot : notRun) ?? program.why };
  });
}

/** Takes the answers of a library; gives the reasons in them, by task, as its file has them. */
export function reasonsOf(programs: readonly ProgramAnswer[]): Answers {
  return Object.fromEntries(
    programs.flatMap((program) => {
      if (program.kind === 'run' || !program.why) return [];
      const reason =
        program.kind === 'cannot'
          ? { cannot: program.why, rests_on: program.restsOn }
          : { not_run: program.why };
      return [[program.task, reason]];
    }),
  );
}
