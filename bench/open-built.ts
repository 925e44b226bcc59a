import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { isAwake } from '../scripts/support/awake';
import { browserArguments, findBrowser } from '../scripts/support/browser.mjs';
import { isLaidOut } from '../scripts/support/laid-out';
import { serve } from '../scripts/support/serve/serve.mjs';

/** The built site, served, with a browser before it. */
interface BuiltSite {
  readonly browser: Browser;
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** Takes the folder of a built site; serves it and starts a browser. Throws if either is not there. */
export async function openBuilt(folder: string): Promise<BuiltSite> {
  const executablePath = findBrowser();
  if (!existsSync(`${folder}/index.html`) || !executablePath)
    throw new Error(`This needs a built site in ${folder} (npm run build) and a Chrome or Chromium.`);
  const { address, end } = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  return {
    browser,
    address,
    end: async () => {
      await browser.close();
      await end();
    },
  };
}

/** Takes a browser, an address and what the reader's window is like; opens the page in it, with its scripts, laid out to its end. */
export async function openWhole(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(url);
  const reach = page.locator('header button').first();
  if (await reach.count()) {
    await reach.dispatchEvent('pointerover');
    await page.waitForFunction(isAwake);
  }
  await page.waitForFunction(isLaidOut);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Functions that tsx hands over ask for its helper by this name.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page;
}
