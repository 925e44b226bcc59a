import { chromium } from '@playwright/test';
import { serveCompressed } from '../bench-pages/serve-compressed.mjs';
import { findBrowser } from '../browser.mjs';

/** What a reader can do with a large home page. Times in seconds. */
export interface Usable {
  /** The browser's own search found the name of the last library, and how long that took. */
  readonly found: boolean;
  readonly findSeconds: number;
  /** Sheets of A4 that printing gives, and how many cards are on them. */
  readonly sheets: number;
  readonly printed: number;
  readonly printSeconds: number;
  /** Cards that can be read with scripts switched off. */
  readonly withoutScript: number;
  /** From the first touch of a filter to its painted answer, not slowed down. */
  readonly filterSeconds: number;
}

/** Takes a built site and the name of its last library by name; opens the English home in a browser and tries what must still work when it is long. */
export async function tryHome(out: string, last: string): Promise<Usable> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('This needs a Chrome or Chromium.');
  const { server, address } = await serveCompressed(out);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const seconds = async (run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    return (performance.now() - start) / 1000;
  };
  const cards = 'main article[data-library]';
  // A closed disclosure folds its cards away on paper as in the window.
  const inSight = (selector: string) => [...document.querySelectorAll(selector)].filter((card) => card.checkVisibility({ contentVisibilityAuto: false })).length;
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/en/`, { waitUntil: 'networkidle' });
    let found = false;
    const findSeconds = await seconds(async () => (found = await page.evaluate((name) => (window as unknown as { find: (text: string) => boolean }).find(name), last)));
    let sheets = 0;
    const printSeconds = await seconds(async () => (sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0));
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(inSight, cards);
    await page.emulateMedia({ media: 'screen' });
    const answer = page.locator('main [role="status"]').first();
    const before = await answer.textContent();
    const filterSeconds = await seconds(async () => {
      await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
      await page.waitForFunction((text) => document.querySelector('main [role="status"]')?.textContent !== text, before);
    });
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${address}/en/`);
    const withoutScript = await plain.locator(cards).count();
    return { found, findSeconds, sheets, printed, printSeconds, withoutScript, filterSeconds };
  } finally {
    await browser.close();
    server.close();
  }
}
