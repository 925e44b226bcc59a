import { locales } from '../lib/i18n/locales-fs';
import { casesIn, measureCases, siteReader } from '../tests/content/understanding/cases';

const read = siteReader();
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** Measures what is understood in one language and prints it by kind; gives true if an aim is missed. */
function bench(locale: string): boolean {
  const results = measureCases(read, casesIn(locale));
  const cases = results.reduce((sum, { cases: own }) => sum + own, 0);
  const missed = results.reduce((sum, { misses }) => sum + misses.length, 0);
  console.log(`\nunderstanding, ${locale}`);
  for (const { kind, cases: own, misses } of results)
    console.log(`  ${kind.padEnd(12)} ${String(own - misses.length).padStart(3)} of ${own}`);
  console.log(
    `  ${'all'.padEnd(12)} ${percent(cases - missed, cases)} of ${cases} read to the last word (aim: 97 %; negations and senses: all)`,
  );
  for (const { misses } of results) for (const miss of misses) console.log(`  missed: ${miss}`);
  const strict = results.some(
    ({ kind, misses }) => ['negations', 'senses'].includes(kind) && misses.length > 0,
  );
  return strict || missed > 0.03 * cases;
}

if (locales.map(bench).includes(true)) process.exitCode = 1;
