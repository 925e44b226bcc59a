import path from 'node:path';
import { checkContent } from '../lib/content/check';
import { formatFaults } from '../lib/content/file/fault';
import { rules } from '../lib/content/rules';
import { countGaps, summarise } from '../lib/content/summary';
import { defaultLocale, locales } from '../lib/i18n/locales-fs';
import { today } from '../lib/today';

const day = today();
const folder = path.resolve(process.argv[2] ?? 'content');
const { collection, originals, faults } = checkContent(folder, day);

if (faults.length > 0) {
  const files = new Set(faults.map(({ file }) => file)).size;
  const broken = rules.filter(({ name }) => faults.some(({ rule }) => rule === name));
  const reasons = broken.map(({ name, keeps }) => `${name}: ${keeps}\n`).join('');
  console.error(
    `${formatFaults(faults)}\n\n${reasons && `${reasons}\n`}${faults.length} fault${faults.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  );
  process.exitCode = 1;
} else {
  const { profiles, facts, sources, unknowns, due, claims } = summarise(collection, day);
  console.log(
    `${profiles} profiles, ${facts} facts, ${sources} sources, ${unknowns} unknowns, ${due} facts due for checking, ${claims} statements of the article. No faults.`,
  );
  for (const { locale, missing, outdated, places } of countGaps(
    originals,
    collection,
    locales.filter((other) => other !== defaultLocale),
  )) {
    console.log(
      `${locale}: ${missing} words missing, ${outdated} outdated.${places.map((place) => `\n  ${place}`).join('')}`,
    );
  }
}
