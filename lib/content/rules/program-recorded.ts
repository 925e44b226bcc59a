import { createHash } from 'node:crypto';
import { checkResult } from '../../programs/results';
import { parseRunRecord, type RunRecord } from '../../schema/run-record';
import type { TaskId } from '../../schema/words/program';
import type { RuleContext } from '../collection';
import { findStrange } from '../file/characters';
import { faultAt } from '../file/document';
import { formatPath, type Fault } from '../file/fault';
import { placeBelow, programOf } from '../records/programs';
import { textsOf, type Rule } from './rule';

type Sentences = readonly [found: string, wanted: string, mend: string];

/** Gives the SHA-256 of a text as hexadecimal digits. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is wrong with a record in itself: a run that lies ahead, characters that no page can show, another result than the stated one. */
function recordFaults(task: TaskId, record: RunRecord, today: string): Sentences[] {
  const result = checkResult(task, record.output);
  return [
    ...(record.day > today
      ? [[`a run on ${record.day}`, `a day up to ${today}`, 'Run it anew.'] as const]
      : []),
    ...textsOf(record).flatMap(({ path, text }): Sentences[] => {
      const strange = findStrange(text);
      return strange
        ? [[`${formatPath(path)}: ${strange.found}`, strange.wanted, 'Let the program print plain text.']]
        : [];
    }),
    ...(result.reached
      ? []
      : [
          [
            `a run that did not reach the stated result: ${result.found}`,
            `the result of ${task} in content/programs.yaml`,
            'Correct the program and run it anew.',
          ] as const,
        ]),
  ];
}

/** What is wrong with the record of a program, or with that there is none. */
function runFaults(context: RuleContext, task: TaskId, id: string, code: string): Sentences[] {
  const { texts, answers } = context.programs;
  const rerun = `Run npm run verify:examples -- ${id}.`;
  const isExcused = answers.get(id)?.value[task]?.not_run !== undefined;
  // A file of reasons with faults of its own may hold one for this.
  const mayBeExcused = isExcused || (answers.has(id) && !answers.get(id));
  const text = texts.get(`${task}/${id}.run.json`);
  if (text === undefined)
    return mayBeExcused
      ? []
      : [['a program without a run record', 'a record, or not_run with the reason', rerun]];
  if (isExcused) return [['a record beside not_run', 'one of the two', 'Remove not_run or the record.']];
  const record = parseRunRecord(text);
  if (!record) return [['a record that cannot be read', 'the record that verify:examples writes', rerun]];
  if (record.sha256 !== sha256(code))
    return [['a program that changed after its run', 'a record of this very program', rerun]];
  if (record.environmentSha256 !== sha256(texts.get(`environments/${id}.json`) ?? ''))
    return [['an environment that changed after the run', 'a record of this very environment', rerun]];
  return recordFaults(task, record, context.today);
}

/** What is wrong in the answer of one library to one task. */
function answerFaults(context: RuleContext, task: TaskId, id: string): Fault[] {
  const { programs } = context;
  const at = (file: string, [found, wanted, mend]: Sentences): Fault => ({
    ...{ file: placeBelow(programs.tasks!, file), line: 1, column: 1 },
    ...{ rule: programRecorded.name, found, wanted, mend },
  });
  const program = programOf(programs, task, id);
  const written = programs.answers.get(id);
  const said = written?.value[task];
  const inAnswer = (...sentences: Sentences): Fault[] =>
    written ? [faultAt(written.file, written.document, [task], programRecorded.name, ...sentences)] : [];
  if (!program)
    return [
      ...(said?.not_run
        ? inAnswer('not_run without a program', `content/programs/${task}/${id}.<ext>`, 'Write the program.')
        : []),
      ...(programs.texts.has(`${task}/${id}.run.json`)
        ? [at(`${task}/${id}.run.json`, ['a record without a program', 'a program beside it', 'Remove it.'])]
        : []),
    ];
  if (said?.cannot)
    return inAnswer('cannot beside a program', 'one of the two', 'Remove cannot or the program.');
  return runFaults(context, task, id, program.code).map((sentences) => at(program.file, sentences));
}

/** What speaks of a library that has no profile. */
function strangers({ programs: { texts, answers, tasks }, ids }: RuleContext): Fault[] {
  const files = [...texts.keys(), ...[...answers.keys()].map((id) => `answers/${id}.yaml`)];
  return files.flatMap((file) => {
    const [, id] = /\/([a-z0-9-]+)\./.exec(file) ?? [];
    return !id || ids.includes(id)
      ? []
      : [
          {
            ...{ file: placeBelow(tasks!, file), line: 1, column: 1, rule: programRecorded.name },
            ...{ found: `a file of "${id}"`, wanted: 'the id of a profile', mend: 'Rename or remove it.' },
          },
        ];
  });
}

/** A program was run as it stands and reached its result, or says why it was not run. */
export const programRecorded: Rule = {
  name: 'program-recorded',
  keeps:
    'A program has a run record made from this very text and environment whose output reaches the stated result, or says why it was not run; a task that a library cannot do has no program.',
  check: (context) => {
    const { programs, ids } = context;
    if (!programs.tasks) return [];
    return [
      ...strangers(context),
      ...programs.tasks.value.tasks.flatMap(({ id: task }) =>
        ids.flatMap((id) => answerFaults(context, task, id)),
      ),
    ];
  },
};
