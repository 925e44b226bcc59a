import path from 'node:path';
import { taskIds, type TaskId } from '../lib/schema/words/program';
import { today } from '../lib/today';
import { readCommandLine, runnableIds, stopAtSignal, strangeIds } from './programs/command-line';
import { verifyLibrary } from './programs/verify-library';

// npm run verify:examples [-- --task <task> --changed ids…]: runs the programs of the libraries, each library in one throw-away environment, and records the runs.
const folder = path.resolve('content/programs');
const signal = stopAtSignal();

const { values, positionals } = readCommandLine(
  { task: { type: 'string', multiple: true }, changed: { type: 'boolean', default: false } },
  'npm run verify:examples -- [--task <task>] [--changed] [<id> …]',
);
const known = runnableIds(folder);
const isTask = (name: string): name is TaskId => (taskIds as readonly string[]).includes(name);
const tasks = values.task?.filter(isTask);
const strange = [
  ...strangeIds(positionals, known),
  ...(values.task ?? [])
    .filter((name) => !isTask(name))
    .map((name) => `No task: ${name}. There are: ${taskIds.join(', ')}.`),
];

/** Runs the programs of one library and prints what came of each. */
async function verify(id: string): Promise<void> {
  const counts = { reached: 0, failed: 0 };
  const { changed } = values;
  const setting = { folder, env: process.env, today: today(), changed, signal };
  try {
    await verifyLibrary(id, { ...setting, ...(tasks ? { tasks } : {}) }, ({ task, ok, words }) => {
      counts[ok ? 'reached' : 'failed'] += 1;
      if (ok) console.log(`${id}, ${task}: ${words}`);
      else console.error(`${id}, ${task}: not verified, the old record stays. ${words}`);
    });
    const all = counts.reached + counts.failed;
    console.log(
      all === 0
        ? `${id}: nothing to run.`
        : `${id}: ${counts.reached} of ${all} programs reached their results.`,
    );
  } catch (error) {
    counts.failed += 1;
    console.error(`${id}: not verified, the old records stay.\n${(error as Error).message}`);
  }
  if (counts.failed > 0) process.exitCode = 1;
}

if (strange.length > 0) {
  console.error(strange.join('\n'));
  process.exitCode = 1;
} else {
  for (const id of positionals.length > 0 ? positionals : known) {
    if (signal.aborted) break;
    await verify(id);
  }
}
