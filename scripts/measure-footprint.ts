import path from 'node:path';
import { today } from '../lib/today';
import { measureLibrary } from './footprint/measure-library';
import { readCommandLine, runnableIds, stopAtSignal, strangeIds } from './programs/command-line';

// npm run measure:footprint [-- --runs n --builds n ids…]: installs the libraries one after the other in throw-away folders and records what that costs.
const content = path.resolve('content');
const signal = stopAtSignal();

const { values, positionals } = readCommandLine(
  { runs: { type: 'string', default: '5' }, builds: { type: 'string', default: '1' } },
  'npm run measure:footprint -- [--runs <n>] [--builds <n>] [<id> …]',
);
const [runs, builds] = [Number(values.runs), Number(values.builds)];
const known = runnableIds(path.join(content, 'programs'));
const areCounts = [runs, builds].every((count) => Number.isInteger(count) && count > 0);
const faults = [
  ...strangeIds(positionals, known),
  ...(areCounts ? [] : ['--runs and --builds are whole numbers from 1.']),
];

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  for (const id of positionals.length > 0 ? positionals : known) {
    if (signal.aborted) break;
    try {
      const setting = { content, env: process.env, today: today(), runs, builds, signal };
      console.log(await measureLibrary(id, setting));
    } catch (error) {
      console.error(`${id}: not measured, the old record stays. ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
