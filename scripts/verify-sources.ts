import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check';
import { formatFaults } from '../lib/content/file/fault';
import { today } from '../lib/today';
import { citedRows } from '../lib/verified/cited-rows';
import { coverageLine, coverageOf, recordOf, sumCoverage, verificationOf } from '../lib/verified/coverage';
import { writeVerified } from '../lib/verified/write-verified';
import { replaceFile } from './support/replace-file';
import { repositoryFinder } from './verify/find-repository';
import { joinVerified } from './verify/join-verified';
import { verifyProfile } from './verify/verify-profile';

// npm run verify:sources [-- --changed] [--clones DIR] [--cache DIR] [--content DIR] [ids…]: reads every source that a machine can read and writes down
// what it found; with --changed only for rows that are new or were changed since they were checked.
const usage =
  'Wanted: npm run verify:sources -- [--changed] [--clones <folder>] [--cache <folder>] [--content <folder>] [ids…]';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        changed: { type: 'boolean', default: false },
        clones: { type: 'string' },
        cache: { type: 'string', default: 'node_modules/.cache/verify-sources' },
        content: { type: 'string', default: 'content' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`);
  }
}

const { values, positionals } = readArguments();
const folder = path.resolve(values.content);
const { clones } = values;
if (clones !== undefined && !statSync(clones, { throwIfNoEntry: false })?.isDirectory())
  fail(`--clones: there is no folder ${clones}.\n${usage}`);

const { collection, faults } = checkContent(folder, today());
// What the records themselves say is what this command is to write anew.
const others = faults.filter(({ rule, file }) => rule !== 'sources-verified' && !file.includes('/verified/'));
if (others.length > 0) fail(formatFaults(others));
const strange = positionals.filter((id) => !collection.libraries.some((library) => library.id === id));
if (strange.length > 0)
  fail(
    `No such profile: ${strange.join(', ')}. There are: ${collection.libraries.map(({ id }) => id).join(', ')}.`,
  );

const find = repositoryFinder({
  ...(clones === undefined ? {} : { clones: path.resolve(clones) }),
  cache: path.resolve(values.cache),
});
const target = path.join(folder, 'verified');
const notes = new Set<string>();
const counts = [];
for (const library of collection.libraries) {
  if (positionals.length > 0 && !positionals.includes(library.id)) continue;
  const rows = citedRows(library);
  const before = values.changed ? library.verified : undefined;
  const asked = rows.filter((row) => !recordOf(row, before));
  if (values.changed && asked.length === 0) continue;
  const cited = new Set(asked.flatMap(({ sources }) => sources));
  const read = values.changed
    ? Object.fromEntries(Object.entries(library.sources).filter(([id]) => cited.has(id)))
    : library.sources;
  const found = verifyProfile(read, asked, {
    find,
    cache: path.resolve(values.cache),
    today: today(),
    note: (line) => notes.add(line),
  });
  const record = joinVerified(
    found,
    before,
    Object.keys(library.sources),
    rows.map(({ place }) => place),
  );
  replaceFile(path.join(target, `${library.id}.json`), writeVerified(record));
  for (const [id, { fault, changed, wanted }] of Object.entries(record.sources))
    if (fault)
      console.log(
        `${library.id} sources/${id}: ${fault === 'day' ? `not of the day given, but of ${changed ?? wanted}` : `nothing there${wanted ? `; last there: ${wanted}` : ''}`}`,
      );
  for (const row of rows) {
    if (verificationOf(row, record) !== 'missing') continue;
    const { missing, removed = [], cut } = record.rows[row.place]!;
    console.log(
      `${library.id} ${row.place}: ${[...missing.map((word) => `“${word}” is in no source`), ...removed.map(({ word, commit, day, says }) => `“${word}”: commit ${commit} of ${day}, “${says}”`), ...(cut ? [`the end is that of the copy, ${cut}`] : [])].join('; ')}`,
    );
  }
  const count = coverageOf(rows, record);
  counts.push(count);
  console.log(coverageLine(library.id, count));
}
for (const note of [...notes].sort()) console.log(`not checkable: ${note}`);
if (counts.length > 1) console.log(coverageLine('all', sumCoverage(counts)));
