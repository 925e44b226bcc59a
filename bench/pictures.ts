import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../tests/browser/pages/kinds';
import { openBuilt, openWhole } from './open-built';

// npm run pictures [-- --site <folder> --first kind …]: a picture of every kind of page of the built site (or of those that are named) at three widths, in both themes and all
// languages, into pictures/, which git leaves out. --first takes the first screen alone.
const widths = { 390: 844, 768: 1024, 1440: 900 } as const;
const languages = ['en', 'zh'];
const themes = ['light', 'dark'] as const;
const target = 'pictures';

const given = process.argv.slice(2);
const siteAt = given.indexOf('--site');
const folder = siteAt < 0 ? 'out' : given[siteAt + 1]!;
const names = given.filter((word, at) => !word.startsWith('--') && (siteAt < 0 || at !== siteAt + 1));
const unknown = names.filter((name) => !(name in kinds));
if (unknown.length > 0)
  throw new Error(`No kind of page: ${unknown.join(', ')}. There are: ${Object.keys(kinds).join(', ')}.`);
const wanted = Object.entries(kinds).filter(([name]) => names.length === 0 || names.includes(name));

const shots = wanted.flatMap(([kind, address]) =>
  languages.flatMap((language) =>
    Object.entries(widths).flatMap(([width, height]) =>
      themes.map((theme) => ({
        file: path.join(target, kind.replaceAll(' ', '-'), `${language}-${width}-${theme}.png`),
        address: address.replace('/en/', `/${language}/`),
        viewport: { width: Number(width), height },
        theme,
      })),
    ),
  ),
);

const { browser, address, end } = await openBuilt(folder);
if (names.length === 0) rmSync(target, { recursive: true, force: true });
const waiting = [...shots].reverse();

/** Takes pictures until none is left. */
async function work(): Promise<void> {
  for (let shot = waiting.pop(); shot; shot = waiting.pop()) {
    const page = await openWhole(browser, `${address}${shot.address}`, {
      viewport: shot.viewport,
      colorScheme: shot.theme,
    });
    // What lies far down is laid out as a whole: a picture has no reader who comes near it.
    await page.evaluate(() => document.documentElement.removeAttribute('data-far'));
    mkdirSync(path.dirname(shot.file), { recursive: true });
    await page.screenshot({ path: shot.file, fullPage: !given.includes('--first') });
    await page.context().close();
  }
}

try {
  await Promise.all([work(), work()]);
} finally {
  await end();
}
console.log(`${shots.length} pictures of ${wanted.length} kinds of pages in ${target}/.`);
