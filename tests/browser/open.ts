import type { Page } from '@playwright/test';

/** Opens an address and waits until the page answers to keys and clicks: what comes before React has taken over is lost. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('main button, header button')];
    return buttons.length > 0 && buttons.every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')));
  });
  // Listeners on the document are set by effects, which run after the first paint: wait until nothing is left to do.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done)))));
}
