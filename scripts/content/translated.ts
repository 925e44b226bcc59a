import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../lib/content/check';
import { formatFaults } from '../../lib/content/file/fault';
import { stampTranslation } from '../../lib/content/translation/translation';
import type { Stamps } from '../../lib/schema/stamps';
import { today } from '../../lib/today';

/**
 * npm run translated [-- --read "<file>" "<place>" …]
 * Writes down from which English words each translation was made. Words whose English changed and that were not touched wait:
 * name their places after --read once you have read them again.
 */
const day = today();
const folder = path.resolve('content');
const { originals, collection, faults } = checkContent(folder, day);
const others = faults.filter(
  ({ rule, found }) => rule !== 'translation-matches' || !found.includes('without a stamp'),
);
const [flag, readFile = '', ...readPlaces] = process.argv.slice(2);

if (others.length > 0) {
  console.error(formatFaults(others));
  process.exitCode = 1;
} else if (flag !== undefined && flag !== '--read') {
  console.error(`Unknown word "${flag}". Usage: npm run translated [-- --read "<file>" "<place>" …]`);
  process.exitCode = 1;
} else {
  for (const locale of new Set(collection.translations.map((translation) => translation.locale))) {
    const old = collection.stamps.get(locale) ?? {};
    const stamps: Record<string, Stamps[string]> = {};
    for (const original of originals) {
      const translation = collection.translations.find(
        (candidate) => candidate.name === original.name && candidate.locale === locale,
      );
      if (!translation) continue;
      const result = stampTranslation(
        original,
        translation,
        old,
        day,
        original.name === readFile ? new Set(readPlaces) : new Set(),
      );
      stamps[original.name] = result.stamps;
      const waiting = result.changes.filter(({ action }) => action === 'waits');
      const stamped = result.changes.filter(({ action }) => action === 'stamped').length;
      if (stamped + waiting.length > 0)
        console.log(
          `${locale}: ${original.name}: ${stamped} stamped, ${waiting.length} waiting${waiting.map(({ place }) => `\n  ${place}`).join('')}`,
        );
    }
    const file = path.join(folder, `translated.${locale}.json`);
    const lines = Object.entries(stamps).map(
      ([name, places]) =>
        `  ${JSON.stringify(name)}: {\n${Object.entries(places)
          .map(([place, stamp]) => `    ${JSON.stringify(place)}: ${JSON.stringify(stamp)}`)
          .join(',\n')}\n  }`,
    );
    const text = `{\n${lines.join(',\n')}\n}\n`;
    writeFileSync(file, text);
  }
}
