import { readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '@/lib/content/check';
import type { Collection, Library } from '@/lib/content/collection';
import { profileOriginal } from '@/lib/content/translation/originals';
import { stampTranslation, translate } from '@/lib/content/translation/translation';
import type { Dimension } from '@/lib/dimensions/types';
import { withContent } from '../content-folder';
import { wordsIn } from '../words';

const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
const day = '2026-11-24';

/** The made-up library with everything a fact can have: bounds, a day of its own, a disagreement; hostile to spreadsheets and pages. */
const full = good
  .replace(
    '    note: "Only in the tests."\n    source: [s1]\n',
    `    note: "=HYPERLINK(\\"https://madeup.example\\") </script><b>only</b> | in the tests."\n    since: "1.0"\n    until: "2.10"\n    source: [s1]\n    checked: "2026-11-22"\n    disagreement:\n      - {says: "The documentation says so.", source: [s1]}\n      - {says: "The package says otherwise.", source: [s2]}\n`,
  )
  .replace(
    '\npublishers:',
    '\nends:\n  - date: "2027-03"\n    what: "Support of 1.0 ends."\n    source: [s1]\n\npublishers:',
  );

/** The Chinese translation of the made-up profile. */
export const chinese =
  '---\nsummary: "只存在于测试中的库。"\nfacts:\n  tpu:\n    note: "仅用于测试。"\nusers:\n  Nobody:\n    organisation: "无人"\n    use: "被测试。"\nhistory:\n  - event: "第一件事。"\n---\n\n## 它是什么\n\n一个库[@s1]。\n\n## 谁在用\n\n## 为什么值得了解\n\n## 现状\n\n## 要留意什么\n';

/** Dimensions of the made-up library: five that it states and two that it does not. A new dimension changes no golden file. */
export const fewDimensions = fewDimensionsIn('en');

/** Takes a language; gives the same few dimensions in it. */
export function fewDimensionsIn(locale: string): Dimension[] {
  return ['first_release', 'license', 'latest_release', 'status', 'tpu', 'windows', 'vmap'].map((id) =>
    wordsIn(locale).dimensions.find((dimension) => dimension.id === id)!,
  );
}

/** Reads the made-up library, in English and in Chinese, with its collection. */
export function madeUp(): { english: Library; chinese: Library; collection: Collection } {
  return withContent({ 'libraries/madeup.md': full, 'libraries/madeup.zh.md': chinese }, (folder) => {
    const first = checkContent(folder, day).collection;
    const original = profileOriginal('madeup', first.libraries[0]!, first.libraries[0]!.prose);
    writeFileSync(
      `${folder}/translated.zh.json`,
      JSON.stringify({ [original.name]: stampTranslation(original, first.translations[0]!, {}, day).stamps }),
    );
    const { collection, faults } = checkContent(folder, day);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    const english = collection.libraries[0]!;
    const { record, prose } = translate(
      profileOriginal('madeup', english, english.prose),
      collection.translations[0],
      collection.stamps.get('zh')!,
    );
    return { english, chinese: { ...record, prose }, collection };
  });
}
