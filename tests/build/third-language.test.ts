import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { readLicences } from '@/lib/licences/read';
import { today } from '@/lib/today';
import { addAccentedLanguage } from '../support/made-up/accented-language';
import { buildSite } from '../support/site/build-site';
import { copySite } from '../support/site/copy-site';
import { whole } from '../support/whole';
import { plainWordFinder, properData, readableTexts } from '../support/plain-words';

const locale = 'sk-x-accents';
let folder: string | undefined;

afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

// Takes as long as the whole build and half as much again; tests/content/third-language.test.tsx renders the same pages in a sixth of that.
test.runIf(whole)(
  'a third language, made of files, is built and speaks on every exported page',
  { timeout: 900_000 },
  async () => {
    folder = copySite('dl-atlas-language-');
    const content = path.join(folder, 'content');
    cpSync('content', content, { recursive: true });
    addAccentedLanguage(content, locale, today());
    const checked = checkContent(content, today());
    expect(checked.faults).toEqual([]);
    await buildSite(folder, content, Math.floor(Date.parse(`${today()}T12:00:00Z`) / 1000));
    const plainWords = plainWordFinder([
      ...properData(checked, locale),
      ...readLicences().map(({ name }) => name),
      'Markdown',
    ]);
    const out = path.join(folder, 'out', locale);
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(35);
    const found = pages.flatMap((page) =>
      readableTexts(readFileSync(path.join(out, page), 'utf8')).flatMap((text) =>
        plainWords(text).map((word) => `${page}: ${word} in ${text.trim().slice(0, 120)}`),
      ),
    );
    expect(found).toEqual([]);
  },
);
