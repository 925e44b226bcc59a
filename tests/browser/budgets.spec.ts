import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ready } from './open';

/** What a page of a kind may transfer, in kB (1,000 bytes) as the server sends them, headers included: before the reader reaches for anything, and once its scripts have come. */
interface Budget {
  readonly address: string;
  readonly before: number;
  readonly after: number;
}

// budgets.json: about a tenth above what was measured when it was written. A page that outgrows its budget needs a reason, and the file a new number.
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Record<string, Budget>;

/** Gives a function that tells how many kB have come so far. */
async function weigh(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => bytes / 1000;
}

for (const [kind, { address, before, after }] of Object.entries(budgets)) {
  test(`bytes of a page: ${kind}`, async ({ page }) => {
    const weight = await weigh(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    // Over 60 kB stand only pages whose scripts come at once; on a busy machine they may not have been asked for yet.
    if (before > 60) await ready(page).then(() => page.waitForLoadState('networkidle'));
    const untouched = weight();
    await page.locator('header button').first().dispatchEvent('pointerover');
    await ready(page);
    await page.waitForLoadState('networkidle');
    const loaded = weight();
    if (process.env.BUDGETS === 'print') console.log(`${kind}: ${untouched.toFixed(1)} ${loaded.toFixed(1)}`);
    expect(untouched, `${address} before any intent, kB`).toBeLessThanOrEqual(before);
    expect(loaded, `${address} with its scripts, kB`).toBeLessThanOrEqual(after);
    // Less than half of a budget: the budget is no longer one.
    expect(untouched).toBeGreaterThan(before / 2);
  });
}

test('no untouched page without state transfers more than 60 kB', () => {
  for (const { address, before } of Object.values(budgets)) if (!address.includes('?') && address !== '/en/find/') expect(before, address).toBeLessThanOrEqual(60);
});
