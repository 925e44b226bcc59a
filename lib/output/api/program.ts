import { z } from 'zod';
import type { ProgramAnswer } from '../../programs/answer';
import { day, line } from '../../schema/common';
import type { RunRecord } from '../../schema/run-record';
import { taskIds } from '../../schema/words/program';

/** A run of a program, as the editions give it. */
const editionRun = z.strictObject({
  day,
  runtime: line.describe('What ran it, with its version.'),
  platform: line,
  packages: z.record(z.string(), line).describe('Installed versions of the packages that were asked for.'),
  locked: z
    .record(z.string(), line)
    .nullable()
    .describe(
      'Every package of the lock: for Rust more than was compiled; null in records that hold those asked for alone.',
    ),
  seconds: z.number().describe('Duration; no measurement of speed.'),
  output: z.string(),
});

/** What a library has to say to a task, as the edition gives it; every key is always there. */
export const editionProgram = z
  .strictObject({
    library: z.string().describe('Id of the library.'),
    task: z.enum(taskIds),
    file: line.nullable().describe('File of the program; null where the library has no way.'),
    code: z.string().nullable(),
    documentation: z
      .string()
      .nullable()
      .describe('Page of the library’s documentation that shows this way to write it.'),
    run: editionRun.nullable().describe('Our run, which reached the stated result.'),
    not_run: line.nullable().describe('Why the program was not run.'),
    cannot: line.nullable().describe('Why the library has no way.'),
    rests_on: line.nullable().describe('Id of the dimension whose fact bears that out.'),
  })
  .meta({ id: 'program' });

function runOf({ day: on, runtime, platform, packages, locked, seconds, output }: RunRecord) {
  return { day: on, runtime, platform, packages, locked: locked ?? null, seconds, output };
}

/** Takes the id of a library and its answer to a task; gives it as the edition has it. */
export function toEditionProgram(library: string, answer: ProgramAnswer): z.infer<typeof editionProgram> {
  const written =
    answer.kind === 'cannot'
      ? { file: null, code: null, documentation: null }
      : { file: answer.file, code: answer.code, documentation: answer.source ?? null };
  return {
    library,
    task: answer.task,
    ...written,
    run: answer.kind === 'run' ? runOf(answer.run) : null,
    not_run: answer.kind === 'not-run' ? answer.why : null,
    cannot: answer.kind === 'cannot' ? answer.why : null,
    rests_on: answer.kind === 'cannot' ? answer.restsOn : null,
  };
}
