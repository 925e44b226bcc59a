import path from 'node:path';
import { formatFaults, type Fault } from '../../lib/content/file/fault';
import { foundationFaults } from '../../lib/content/language/foundations';
import { today } from '../../lib/today';

const folder = path.resolve(process.argv[2] ?? 'content');
// The program is made with words and dimensions of the content: from here on with those of this folder.
process.env.CONTENT_FOLDER = folder;

/** Prints faults and why their rules are there. */
function report(
  faults: readonly Fault[],
  rules: readonly { readonly name: string; readonly keeps: string }[],
): void {
  const files = new Set(faults.map(({ file }) => file)).size;
  const broken = rules.filter(({ name }) => faults.some(({ rule }) => rule === name));
  const reasons = broken.map(({ name, keeps }) => `${name}: ${keeps}\n`).join('');
  console.error(
    `${formatFaults(faults)}\n\n${reasons && `${reasons}\n`}${faults.length} fault${faults.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  );
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { checkContent } = await import('../../lib/content/check');
  const { rules } = await import('../../lib/content/rules');
  const { coverageByLibrary, coverageLine, sumCoverage } = await import('../../lib/verified/coverage');
  const { countLine, countPrograms } = await import('../../lib/programs/count');
  const { countGaps, summarise } = await import('../../lib/content/summary');
  const { defaultLocale, locales } = await import('../../lib/i18n/locales-fs');
  const day = today();
  const { collection, originals, faults } = checkContent(folder, day);
  if (faults.length > 0) return report(faults, rules);
  const { profiles, facts, sources, unknowns, due, claims } = summarise(collection, day);
  console.log(
    `${profiles} profiles, ${facts} facts, ${sources} sources, ${unknowns} unknowns, ${due} facts due for checking, ${claims} statements of the article. No faults.`,
  );
  const coverage = coverageByLibrary(collection.libraries);
  for (const [id, counts] of coverage) console.log(coverageLine(id, counts));
  if (coverage.size > 1) console.log(coverageLine('all', sumCoverage([...coverage.values()])));
  const tasks = collection.tasks.map(({ id }) => id);
  for (const task of tasks) console.log(countLine(task, countPrograms(collection.libraries, [task])));
  console.log(countLine('all tasks', countPrograms(collection.libraries, tasks)));
  const others = locales.filter((other) => other !== defaultLocale);
  for (const { locale, missing, outdated, places } of countGaps(originals, collection, others))
    console.log(
      `${locale}: ${missing} words missing, ${outdated} outdated.${places.map((place) => `\n  ${place}`).join('')}`,
    );
}

// Without these nothing else can be read.
const unfounded = foundationFaults(folder);
if (unfounded.length > 0) report(unfounded, []);
else await check();
