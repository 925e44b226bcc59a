import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import type { Browser } from '@playwright/test';
import { openBuilt, openWhole } from './open-built';
import { placesInPage, type Places } from './screens/in-page';

// npm run measure:screens [-- --all --site <folder> id …]: how many screens the built site's profiles and comparisons put before the reader's questions,
// how high they are, how many sheets they take, and in which sizes their text stands. Without names: the six libraries of the article.
const windows = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
const six = ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux', 'pytorch', 'tensorflow'];

/** What a library says in the interface for programs, as far as it is looked for. */
interface Said {
  readonly id: string;
  readonly choose_when: readonly string[];
  readonly install: readonly { readonly command: string }[];
}

const given = process.argv.slice(2);
const siteAt = given.indexOf('--site');
const folder = siteAt < 0 ? 'out' : given[siteAt + 1]!;
const names = given.filter((word, at) => !word.startsWith('--') && (siteAt < 0 || at !== siteAt + 1));
const { libraries } = JSON.parse(readFileSync(`${folder}/api/v1/libraries.json`, 'utf8')) as {
  libraries: readonly Said[];
};
const unknown = names.filter((name) => !libraries.some(({ id }) => id === name));
if (unknown.length > 0) throw new Error(`No profile: ${unknown.join(', ')}.`);
const asked = given.includes('--all') ? libraries.map(({ id }) => id) : names.length > 0 ? names : six;

/** Counts the A4 sheets that a page takes on paper. */
async function sheetsOf(browser: Browser, url: string): Promise<number> {
  const page = await openWhole(browser, url, { viewport: windows.desk });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.context().close();
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
}

async function placesAt(
  browser: Browser,
  url: string,
  window: keyof typeof windows,
  said: readonly Said[],
): Promise<Places> {
  const page = await openWhole(browser, url, { viewport: windows[window] });
  const places = await page.evaluate(placesInPage, {
    choose: said.flatMap((library) => library.choose_when.slice(0, 1)),
    install: said.flatMap((library) => library.install.slice(0, 1).map(({ command }) => command)),
  });
  await page.context().close();
  return places;
}

/** Gives a place as the number of the screen that shows it, from 1. */
function screen(place: number | undefined, window: keyof typeof windows): string {
  return place === undefined ? '–' : String(Math.floor(place / windows[window].height) + 1);
}

const allSizes: Record<keyof typeof windows, Record<string, number>> = { desk: {}, phone: {} };

async function lineOf(name: string, browser: Browser, url: string, said: readonly Said[]): Promise<string> {
  const parts: string[] = [];
  for (const window of ['desk', 'phone'] as const) {
    const places = await placesAt(browser, url, window, said);
    for (const [size, count] of Object.entries(places.sizes))
      allSizes[window][size] = (allSizes[window][size] ?? 0) + count;
    parts.push(
      [
        screen(places.difference, window).padStart(4),
        screen(places.choose, window).padStart(6),
        screen(places.install, window).padStart(7),
        `${places.height}`.padStart(7),
        (places.height / windows[window].height).toFixed(1).padStart(5),
        (places.believed === places.height ? '' : `believed ${places.believed}`).padEnd(14),
        places.beyond > 0 ? `+${places.beyond} wide` : '',
      ].join(' '),
    );
  }
  return `${name.padEnd(46)} | ${parts.join(' | ')} | ${String(await sheetsOf(browser, url)).padStart(3)}`;
}

const { browser, address, end } = await openBuilt(folder);
const head = ['diff', 'choose', 'install', ' height', 'scr.', ''.padEnd(14)].join(' ');
console.log(
  'Screens from 1 to the first differing answer, to the first reason to choose, to the install line; height in px and in screens; A4 sheets.',
);
console.log(`${''.padEnd(46)} | ${'1440 × 900'.padEnd(head.length)} | 390 × 844`);
console.log(`${''.padEnd(46)} | ${head} | ${head} |  A4`);
try {
  const find = (id: string) => libraries.find((library) => library.id === id)!;
  for (const id of asked) {
    const other = id === 'pytorch' ? 'jax' : 'pytorch';
    console.log(await lineOf(id, browser, `${address}/en/libraries/${id}/`, [find(id)]));
    const two = [find(id), find(other)];
    console.log(
      await lineOf(`  with ${other}`, browser, `${address}/en/compare/?libraries=${id},${other}`, two),
    );
    const pair = `/en/compare/${[id, other].sort().join('-vs-')}/`;
    if ((await fetch(`${address}${pair}`)).ok)
      console.log(await lineOf(`  ${pair}`, browser, `${address}${pair}`, two));
  }
  for (const window of ['desk', 'phone'] as const) {
    const total = Object.values(allSizes[window]).reduce((sum, count) => sum + count, 0);
    const shares = Object.entries(allSizes[window])
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([size, count]) => `${size} px ${((100 * count) / total).toFixed(1)} %`);
    console.log(`Sizes of visible text, ${windows[window].width} px: ${shares.join(' · ')}`);
  }
} finally {
  await end();
}
