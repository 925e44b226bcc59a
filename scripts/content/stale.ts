import { parseArgs } from 'node:util';
import { checkContent } from '../../lib/content/check';
import type { CheckedProfile, Library } from '../../lib/content/collection';
import { contentFolder } from '../../lib/content/file/content-folder';
import { formatFaults, formatPath } from '../../lib/content/file/fault';
import { openFolder } from '../../lib/content/file/folder';
import { readLibraries } from '../../lib/content/read-libraries';
import { checkTasks, dueNext, type CheckTask } from '../../lib/content/stale';
import { today } from '../../lib/today';
import { citedRows } from '../../lib/verified/cited-rows';
import { verificationOf, type Verification } from '../../lib/verified/coverage';
import { mergeToDos, readToDos, type ToDo } from '../support/to-do';

const usage = 'Wanted: npm run stale -- [--most <number from 1>] [--on <YYYY-MM-DD>] [--all] [--json]';

/** Takes the words of the command; gives what they ask for, or nothing if they cannot be understood. */
function readWords(words: string[]) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        most: { type: 'string', default: '20' },
        on: { type: 'string', default: today() },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const most = Number(values.most);
    const fits = /^\d{4}-\d{2}-\d{2}$/.test(values.on) && Number.isInteger(most) && most >= 1;
    return fits ? { ...values, most } : undefined;
  } catch {
    return undefined;
  }
}

/** What npm run refresh found and nobody has mended since; says when it ran. */
function refreshRows(): readonly ToDo[] {
  const kept = readToDos();
  console.error(
    kept
      ? `npm run refresh: ${kept.rows.length} left to do by its run of ${kept.day}.`
      : 'npm run refresh has not run here: newer versions are not in this list.',
  );
  return kept?.rows ?? [];
}

const unverified: Readonly<Partial<Record<Verification, string>>> = {
  stale: 'words or sources have changed since a machine read them',
  new: 'no machine has read its sources',
};

/** What npm run verify:sources has not read as it now stands: a row a place, of a profile without a record one for all. */
function verifyRows({ id, file, record, document }: CheckedProfile, { verified }: Library): ToDo[] {
  const what = (state: string) => `${state}: npm run verify:sources -- ${id}`;
  if (!verified) return [{ file, line: 1, fact: 'sources', what: what('no machine has read the sources') }];
  return citedRows(record).flatMap((row) => {
    const state = unverified[verificationOf(row, verified)];
    return state
      ? [{ file, line: document.place(row.path).line, fact: formatPath(row.path), what: what(state) }]
      : [];
  });
}

/** What the clock asks for. */
function dueRow({ dimension, checked, state, daysLeft, open }: CheckTask, file: string, line: number): ToDo {
  const days = daysLeft < 0 ? `due for ${-daysLeft} days` : `due in ${daysLeft} days`;
  return {
    file,
    line,
    fact: `facts.${dimension}`,
    what: [`${state}: checked ${checked}, ${days}`, ...open].join('\n'),
  };
}

// npm run stale [-- --most 40] [--on 2027-06-01] [--all] [--json]: what to do next: what npm run refresh and npm run verify:sources found, then what is to be checked, the most urgent first, each place once.
function main(): void {
  const asked = readWords(process.argv.slice(2));
  const fail = (text: string) => {
    console.error(text);
    process.exitCode = 1;
  };
  if (!asked) return fail(usage);
  const { collection, faults } = checkContent(contentFolder, today());
  if (faults.length > 0)
    return fail(`${formatFaults(faults)}\n\nMend the content first: npm run check:content`);
  const { profiles } = readLibraries(openFolder(contentFolder));
  const tasks = checkTasks(collection.libraries, asked.on);
  const shown = asked.all ? tasks : tasks.slice(0, asked.most);
  const due = shown.map((task) => {
    const { file, document } = profiles.find(({ id }) => id === task.library)!;
    return dueRow(task, file, document.place(['facts', task.dimension]).line);
  });
  const rows = mergeToDos([
    ...refreshRows(),
    ...profiles.flatMap((profile) =>
      verifyRows(
        profile,
        collection.libraries.find(({ id }) => id === profile.id)!,
      ),
    ),
    ...due,
  ]);
  if (asked.json) return console.log(JSON.stringify(rows, undefined, 1));
  for (const { file, line, fact, what } of rows)
    console.log(`${file}:${line} ${fact}\n    ${what.replaceAll('\n', '\n    ')}`);
  console.log(
    `\n${rows.length} places to look at. ${dueNext(tasks, asked.on)} Shown of these: ${shown.length}.`,
  );
}

main();
