import { readdirSync } from 'node:fs';
import path from 'node:path';
import { today } from '../lib/today';
import { verifyExample } from './examples/verify-example';

// npm run verify:examples [-- ids…]: runs the example programs in throw-away environments and records the runs.
const folder = path.resolve('content/examples');
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());

const known = readdirSync(folder).flatMap((name) => /^(.+)\.environment\.json$/.exec(name)?.[1] ?? []);
const wanted = process.argv.slice(2);
const strange = wanted.filter((id) => !known.includes(id));
if (strange.length > 0) {
  console.error(`Not an example that can run here: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const id of wanted.length > 0 ? wanted : known) {
    if (stopped.signal.aborted) break;
    try {
      console.log(
        await verifyExample(id, { folder, env: process.env, today: today(), signal: stopped.signal }),
      );
    } catch (error) {
      console.error(`${id}: not verified, the old record stays.\n${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
