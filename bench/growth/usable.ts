import { chromium, type Page } from '@playwright/test';
import { median } from '../pages/bars';
import { serveCompressed } from '../pages/serve-compressed.mjs';
import { browserArguments, findBrowser } from '../../scripts/support/browser.mjs';
import { isLaidOut } from '../../scripts/support/laid-out';

/** What a reader can do with a large home page. Times in seconds. */
export interface Usable {
  /** The browser's own search found the name, and how long that took. */
  readonly found: boolean;
  readonly findSeconds: number;
  /** Sheets of A4 that printing gives, and how many cards are on them. */
  readonly sheets: number;
  readonly printed: number;
  readonly printSeconds: number;
  /** Cards that are there with scripts switched off. */
  readonly withoutScript: number;
  /** From the click on a filter, which brings the scripts, to the new count of matches; not slowed down, and (the median) with a processor four times slower. */
  readonly filterSeconds: number;
  readonly slowFilterSeconds: number;
}

/** How many times slower a slow reader's processor is, and how often it is tried. */
const slowDown = 4;
const slowRounds = 5;

/** Takes a new page, an address of the home page and how many times slower the processor is; gives the seconds from the first click on a filter to the new count of matches, by the page's own clock. */
async function firstFilter(page: Page, address: string, slowDown = 1): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(isLaidOut);
  const choice = page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/);
  await choice.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const times = Object.assign(window, { pressed: 0, counted: 0 });
    // Not the click: that is held until the scripts have come.
    addEventListener('pointerdown', () => (times.pressed ||= performance.now()), true);
    new MutationObserver(() => (times.counted ||= performance.now())).observe(
      document.querySelector('main [data-count]')!,
      { childList: true, characterData: true, subtree: true, attributes: true },
    );
  });
  // By the mouse alone: a locator's click asks the page what lies under the pointer, which is no reader's time.
  const { x, y, width, height } = (await choice.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  const milliseconds = await page.waitForFunction(
    () => {
      const { pressed, counted } = window as unknown as { pressed: number; counted: number };
      return counted && counted - pressed;
    },
    undefined,
    { timeout: 120_000 },
  );
  return (await milliseconds.jsonValue()) / 1000;
}

/** Takes a built site and the name of one of its libraries; opens the English home in a browser and tries what must still work when it is long. */
export async function tryHome(out: string, name: string): Promise<Usable> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('This needs a Chrome or Chromium.');
  const { server, address } = await serveCompressed(out);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const seconds = async (run: () => Promise<unknown>) => {
    const start = performance.now();
    await run();
    return (performance.now() - start) / 1000;
  };
  const cards = 'main article[data-library]';
  const inSight = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((card) =>
      card.checkVisibility({ contentVisibilityAuto: false }),
    ).length;
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/en/`, { waitUntil: 'networkidle' });
    let found = false;
    const findSeconds = await seconds(
      async () =>
        (found = await page.evaluate(
          (text) => (window as unknown as { find: (text: string) => boolean }).find(text),
          name,
        )),
    );
    let sheets = 0;
    const printSeconds = await seconds(
      async () =>
        (sheets =
          (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0),
    );
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(inSight, cards);
    // The server compresses a file when it is first asked for: the first round is not the one that counts.
    await firstFilter(await browser.newPage(), `${address}/en/`);
    const filterSeconds = await firstFilter(await browser.newPage(), `${address}/en/`);
    const slow: number[] = [];
    for (let round = 0; round < slowRounds; round += 1) {
      const fresh = await browser.newPage();
      slow.push(await firstFilter(fresh, `${address}/en/`, slowDown));
      await fresh.close();
    }
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${address}/en/`);
    const withoutScript = await plain.locator(cards).count();
    return {
      found,
      findSeconds,
      sheets,
      printed,
      printSeconds,
      withoutScript,
      filterSeconds,
      slowFilterSeconds: median(slow),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
