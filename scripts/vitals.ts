import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Vitals } from '../lib/content/collection';
import { contentFolder } from '../lib/content/file/content-folder';
import { formatFaults, type Fault } from '../lib/content/file/fault';
import { foundationFaults } from '../lib/content/language/foundations';
import type { VitalsRecord } from '../lib/schema/records/vitals';
import { today } from '../lib/today';
import { measure } from '../lib/vitals/measure';
import { replaceFile } from './support/replace-file';
import { openClone } from './vitals/open-clone';
import { readHistory } from './vitals/read-history';

// npm run vitals [-- --clones DIR] [ids…]: measures the public history of libraries and writes content/vitals/<id>.json.
const usage = 'Wanted: npm run vitals -- [--clones <folder of git copies>] [<id> …]';

/** Reads the command line. Throws with what was wanted. */
function readArguments(): { readonly clones?: string; readonly ids: readonly string[] } {
  const { values, positionals } = parseArgs({
    options: { clones: { type: 'string' } },
    allowPositionals: true,
  });
  const { clones } = values;
  if (clones !== undefined && !existsSync(clones)) throw new Error(`--clones: there is no folder ${clones}`);
  return { ...(clones === undefined ? {} : { clones: path.resolve(clones) }), ids: positionals };
}

function isSame(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Writes a record, whole or not at all. */
function write(id: string, record: VitalsRecord): 'written' | 'unchanged' {
  const file = path.join(contentFolder, 'vitals', `${id}.json`);
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (isSame(file, text)) return 'unchanged';
  replaceFile(file, text);
  return 'written';
}

/** Says in a line what a record holds, and what its copy lacks. */
function describeRecord({ years, cut, born, lacks_before: lacks, people, tags }: VitalsRecord): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return [
    first === undefined ? 'no full year' : `${years.length} full years, ${first} to ${last}`,
    `cut ${cut}`,
    born ? `first commit ${born}` : `the copy has nothing before ${lacks}`,
    `${people} people`,
    tags.all === 0
      ? 'the copy has no tags'
      : tags.releases === 0
        ? `none of ${tags.all} tags is of a release`
        : `${tags.releases} releases`,
  ].join('; ');
}

/** Measures a library. Throws if its history cannot be had or read. */
function measureLibrary({ id, repository, ...naming }: Vitals, clones: string | undefined): string {
  if (!repository) throw new Error('No address of a repository: add it to content/vitals.yaml.');
  const record = measure(readHistory(openClone(repository, clones), today()), repository, naming);
  return `${write(id, record)}; ${describeRecord(record)}`;
}

/** Takes what is measured and what the person asked for; measures it and says of each what came of it. */
function measureAll(all: readonly Vitals[], ids: readonly string[], clones: string | undefined): void {
  const failed: string[] = [];
  for (const library of ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all) {
    const { id, not_measured: reason } = library;
    if (reason && !ids.includes(id)) {
      console.log(`${id}: not measured (${reason})`);
      continue;
    }
    try {
      console.log(`${id}: ${measureLibrary(library, clones)}`);
    } catch (error) {
      failed.push(id);
      console.error(`${id}: not measured; a record that is there stays. ${(error as Error).message}`);
    }
  }
  if (failed.length === 0) return;
  console.error(`\n${failed.length} not measured: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/** Prints what is wrong and ends with a failure. */
function refuse(...sentences: readonly string[]): void {
  console.error(sentences.join('\n'));
  process.exitCode = 1;
}

/** Gives the faults that keep the list of libraries from being read. A record that is missing or old is what the command is there to mend. */
function faultsOfList(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ file, rule }) => /\bvitals\.yaml$/.test(file) && rule !== 'vitals-recorded');
}

async function main(): Promise<void> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments();
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
  // Without these nothing else can be read.
  const unfounded = foundationFaults(contentFolder);
  if (unfounded.length > 0) return refuse(formatFaults(unfounded));
  const { checkContent } = await import('../lib/content/check');
  const { collection, faults } = checkContent(contentFolder, today());
  const own = collection.vitals.length === 0 ? faults : faultsOfList(faults);
  if (own.length > 0) return refuse(formatFaults(own));
  const ids = collection.vitals.map(({ id }) => id);
  const strange = asked.ids.filter((id) => !ids.includes(id));
  if (strange.length > 0)
    return refuse(
      `Not among the profiles nor in content/vitals.yaml: ${strange.join(', ')}. There are: ${ids.join(', ')}.`,
      usage,
    );
  measureAll(collection.vitals, asked.ids, asked.clones);
}

await main();
