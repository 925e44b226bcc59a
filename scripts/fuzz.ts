// npm run fuzz -- --seed n --minutes m [--only server,…]: hostile and clumsy inputs for m minutes a kind, the same for the same seed. Prints the smallest input that fails.
import { parseArgs } from 'node:util';
import type { Failure, FuzzOptions } from './fuzz/try-inputs';

/** What can be tried, by the name that --only takes. */
const kinds: Readonly<Record<string, () => Promise<{ fuzz(options: FuzzOptions): Promise<Failure[]> }>>> = {
  addresses: () => import('./fuzz/addresses'),
  content: () => import('./fuzz/content'),
  server: () => import('./fuzz/server'),
  typing: () => import('./fuzz/typing'),
};

const usage = `Usage: npm run fuzz -- [--seed <whole number>] [--minutes <number>] [--only <${Object.keys(kinds).join('|')}>[,…]]`;

/** Gives what was asked for; nothing if it cannot be understood. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { seed: { type: 'string' }, minutes: { type: 'string' }, only: { type: 'string' } },
    });
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
    const minutes = Number(values.minutes ?? 1);
    const only = values.only?.split(',') ?? Object.keys(kinds);
    if (Number.isInteger(seed) && minutes > 0 && only.every((name) => Object.hasOwn(kinds, name)))
      return { seed, minutes, only };
  } catch {
    // The sentence below says it.
  }
  return undefined;
}

const options = readOptions();
if (!options) {
  console.error(usage);
  process.exit(2);
}
let failed = 0;
for (const name of options.only) {
  console.log(`${name}: ${options.minutes} min from seed ${options.seed}`);
  const { fuzz } = await kinds[name]!();
  const failures = await fuzz(options);
  for (const { input, seen } of failures) console.error(`\nsmallest input: ${input}\nseen: ${seen}`);
  console.log(
    failures.length > 0
      ? `${name}: fails. Again: npm run fuzz -- --seed ${options.seed} --minutes ${options.minutes} --only ${name}\n`
      : `${name}: nothing fails.\n`,
  );
  failed += failures.length;
}
process.exit(failed > 0 ? 1 : 0);
