import { expect, type Locator, type Page } from '@playwright/test';
import { isAwake } from '../../scripts/support/awake';
import { isLaidOut } from '../../scripts/support/laid-out';

/** Waits until React has taken over and what was done before it has been done again. A busy machine may take long for it: what counts is what comes out. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(isAwake);
}

/** Lets a page know that its reader saves data: what is fetched ahead after two quiet seconds would come before or after what a test counts, as the machine has it. */
export const savesData = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** Opens an address as a reader who reaches for a control, and waits until the page answers to keys and clicks at once (docs/decisions/013-late-runtime.md). */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wake(page);
}

/** The same for a page that is open already. */
export async function wake(page: Page): Promise<void> {
  await page.locator('header button').first().dispatchEvent('pointerover');
  await ready(page);
  await page.waitForFunction(isLaidOut);
  // What the state of the address asks for is drawn after that: wait until nothing is left to do.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done)))),
  );
}

/**
 * Brings the focus to a control as a reader who sees it. A newly opened page lays its first screens out in steps (app/styles/deferred-layout.css), and
 * what is not laid out takes no focus and says nothing of it.
 */
export async function focusOn(control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await control.focus();
}

/** Waits until a page no longer grows: what comes late above a button moves it away from under a click. */
export async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise((done) => {
        const { scrollHeight } = document.documentElement;
        setTimeout(() => done(scrollHeight === document.documentElement.scrollHeight), 300);
      }),
  );
}
