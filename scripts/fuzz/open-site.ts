import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { isAwake } from '../support/awake';
import { browserArguments, findBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve/serve.mjs';

/** The exported site. */
export const out = fileURLToPath(new URL('../../out', import.meta.url));

/** A page answers within this time in milliseconds, on a busy machine too; one that does not is frozen. */
export const patience = 30_000;

/** Serves the built site and starts a browser; gives both, and what ends them. */
export async function openSite(): Promise<{ address: string; browser: Browser; end: () => Promise<void> }> {
  const site = await serve(out, 0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const end = async () => {
    await browser.close();
    await site.end();
  };
  return { address: site.address, browser, end };
}

/** Waits until a page is awake. */
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(isAwake, undefined, { timeout: patience });
}

/** Reaches for a control, as a reader does, so that the scripts come and read the address; waits until the page is awake. */
export async function wake(page: Page): Promise<void> {
  await page.locator('header button').first().dispatchEvent('pointerover', undefined, { timeout: patience });
  await untilAwake(page);
}
