import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../lib/today';
import { measureLibrary } from './footprint/measure-library';

// npm run measure:footprint [-- --runs n --builds n ids…]: installs the libraries one after the other in throw-away folders and records what that costs.
const content = path.resolve('content');
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, builds: { type: 'string', default: '1' } },
});
const [runs, builds] = [Number(values.runs), Number(values.builds)];
const known = readdirSync(path.join(content, 'programs', 'environments')).flatMap(
  (name) => /^([a-z0-9-]+)\.json$/.exec(name)?.[1] ?? [],
);
const strange = positionals.filter((id) => !known.includes(id));

if (strange.length > 0 || ![runs, builds].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(
    strange.length > 0
      ? `No library that can be installed here: ${strange.join(', ')}. There are: ${known.join(', ')}.`
      : '--runs and --builds are whole numbers from 1.',
  );
  process.exitCode = 1;
} else {
  for (const id of positionals.length > 0 ? positionals : known) {
    if (stopped.signal.aborted) break;
    try {
      const setting = { content, env: process.env, today: today(), runs, builds, signal: stopped.signal };
      console.log(await measureLibrary(id, setting));
    } catch (error) {
      console.error(`${id}: not measured, the old record stays. ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
