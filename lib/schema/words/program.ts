import { z } from 'zod';
import { line } from '../common';
import { each, fields, named, text, type WordsForm } from '../translatable-form';

/** Tasks that every library is asked to do, in the order in which they are shown. */
export const taskIds = [
  'train',
  'custom-gradient',
  'gradient-of-each',
  'save-and-load',
  'leave',
  'two-devices',
] as const;

/** A task: its name in addresses and folders. */
export type TaskId = (typeof taskIds)[number];

const stepTitle = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .describe('As the mark in a program names it.'),
  title: line.max(40).describe('What is done in it.'),
});

/** A task with its words in English. */
export const task = z.strictObject({
  id: z.enum(taskIds),
  title: line.max(60).describe('What is done, in a few words.'),
  summary: line.max(700).describe('What the program does and why one would want it, in one paragraph.'),
  result: line.max(300).describe('The stated result that a run must reach.'),
  steps: z.array(stepTitle).min(1).describe('Its steps, in order.'),
});

/** The file content/programs.yaml: the tasks, with their words in English. */
export const programsFile = z.strictObject({ tasks: z.array(task).min(1) });

/** What content/programs.yaml holds. */
export type ProgramsFile = Readonly<z.infer<typeof programsFile>>;

/** A task with its words and its steps. */
export type Task = Readonly<z.infer<typeof task>>;

/** Words of content/programs.yaml. */
export const programsWords: WordsForm = fields({
  tasks: named(
    'id',
    fields({
      title: text(60),
      summary: text(700),
      result: text(300),
      steps: named('id', fields({ title: text(40) })),
    }),
  ),
});

const sentence = line.max(300);

const answer = z
  .strictObject({
    cannot: sentence.optional().describe('The library has no way to do it: one sentence that says so.'),
    rests_on: z
      .string()
      .optional()
      .describe('The dimension of the profile whose fact bears the sentence out.'),
    not_run: sentence.optional().describe('Why the program could not be run on the machine at hand.'),
  })
  .superRefine(({ cannot, rests_on: restsOn, not_run: notRun }, context) => {
    const fault = (found: string, wanted: string, mend: string) =>
      context.addIssue({ code: 'custom', message: wanted, params: { rule: 'answer', found, wanted, mend } });
    if (cannot && notRun) fault('both cannot and not_run', 'one of the two', 'Remove one.');
    else if (!cannot && !notRun) fault('neither cannot nor not_run', 'one of the two', 'Add one.');
    else if (cannot && !restsOn)
      fault('cannot without rests_on', 'the dimension it rests on', 'Add rests_on.');
    else if (notRun && restsOn) fault('rests_on beside not_run', 'not_run alone', 'Remove rests_on.');
  });

/** A file content/programs/answers/<id>.yaml: the tasks of one library that have no run. */
export const answersFile = z.strictObject(
  Object.fromEntries(taskIds.map((id) => [id, answer.optional()])) as Record<
    TaskId,
    z.ZodOptional<typeof answer>
  >,
);

/** Why some tasks of a library have no run, by task. */
export type Answers = Readonly<z.infer<typeof answersFile>>;

/** Words of content/programs/answers/<id>.yaml. */
export const answersWords: WordsForm = each(fields({ cannot: text(300), not_run: text(300) }));
