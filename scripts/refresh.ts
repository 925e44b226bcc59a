import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check';
import { contentFolder } from '../lib/content/file/content-folder';
import { formatFaults } from '../lib/content/file/fault';
import { openFolder } from '../lib/content/file/folder';
import { readLibraries } from '../lib/content/read-libraries';
import { checkTasks, dueNext } from '../lib/content/stale';
import { today } from '../lib/today';
import { refresh } from './refresh/refresh';
import { refreshSums, refreshTable } from './refresh/table';
import { keepToDos } from './support/to-do';

const usage = 'Wanted: npm run refresh -- [--write] [--json] [--limit <seconds>] [ids…]';

function fail(...lines: string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

/** Takes the words of the command; gives what they ask for, or nothing if they cannot be understood. */
function readWords(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: {
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        limit: { type: 'string' },
      },
      allowPositionals: true,
    });
    const limit = values.limit === undefined ? undefined : Number(values.limit);
    if (limit !== undefined && !(limit > 0 && limit <= 3600)) return undefined;
    return { ...values, limit, ids: positionals };
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const asked = readWords(process.argv.slice(2));
  if (!asked) return fail(usage);
  const day = today();
  const { collection, faults } = checkContent(contentFolder, day);
  if (faults.length > 0)
    return fail(formatFaults(faults), '', 'Mend the content first: npm run check:content');
  const { profiles } = readLibraries(openFolder(contentFolder));
  const strange = asked.ids.filter((id) => !profiles.some((profile) => profile.id === id));
  if (strange.length > 0)
    return fail(
      `No such library: ${strange.join(', ')}. There are: ${profiles.map(({ id }) => id).join(', ')}.`,
    );
  const wanted = profiles.filter(({ id }) => asked.ids.length === 0 || asked.ids.includes(id));
  const { rows, toDos, written, unwritten } = await refresh(wanted, {
    folder: contentFolder,
    day,
    write: asked.write,
    env: process.env,
    ...(asked.limit ? { limit: asked.limit * 1000 } : {}),
  });
  try {
    keepToDos(day, toDos, new Set(wanted.map(({ file }) => file)));
  } catch (error) {
    fail(`npm run stale will not know of this: ${(error as Error).message}`);
  }
  if (asked.json) return console.log(JSON.stringify(toDos, undefined, 1));
  for (const line of refreshTable(rows)) console.log(line);
  console.log(`\n${refreshSums(rows)}`);
  for (const [file, count] of written) console.log(`${file}: ${count} versions and days written.`);
  if (unwritten.length > 0) fail(...unwritten.map((line) => `Not written: ${line}`));
  for (const { file, line, what } of toDos) console.log(`${file}:${line} ${what}`);
  console.log(dueNext(checkTasks(collection.libraries, day), day));
}

await main();
