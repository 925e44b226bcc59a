import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ready, savesData } from '../open';
import { sample } from '../../support/whole';

/** What a page of a kind may transfer, in kB (1,000 bytes) as the server sends them, headers included: before the reader reaches for anything, and once its scripts have come. */
interface Budget {
  readonly address: string;
  readonly before: number;
  readonly after: number;
}

// budgets.json: about a tenth above what was measured when it was written. A page that outgrows its budget needs a reason, and the file a new number.
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Record<
  string,
  Budget
>;

/** The typeface of headings comes on top of each page, once for all of them: lib/typeface/heading-face.ts keeps its bytes. */
const typeface = 12;

/** Gives a function that tells how many kB have come, once nothing more is on its way: "networkidle" holds from the first quiet moment on, whatever comes after. */
async function weigh(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const open = new Set<string>();
  let bytes = 0;
  let since = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId));
  const end = ({ requestId, encodedDataLength = 0 }: { requestId: string; encodedDataLength?: number }) => {
    open.delete(requestId);
    bytes += encodedDataLength;
    since = Date.now();
  };
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  await session.send('Network.enable');
  return async () => {
    await expect
      .poll(() => open.size === 0 && Date.now() - since > 600, { intervals: [100], timeout: 30_000 })
      .toBe(true);
    return bytes / 1000;
  };
}

// The Chinese pages have the same parts, with words about as long; a retired profile has those of a profile.
for (const [kind, { address, before, after }] of sample(
  Object.entries(budgets),
  ([name]) => !name.startsWith('Chinese') && name !== 'retired profile' && name !== 'licences',
)) {
  test(`bytes of a page: ${kind}`, async ({ page }) => {
    // What is fetched ahead, after two quiet seconds, is not counted: who saves data is spared it.
    await savesData(page);
    const weight = await weigh(page);
    await page.goto(address);
    // Over 60 kB stand only pages whose scripts come at once; on a busy machine they may not have been asked for yet.
    if (before > 60) await ready(page);
    const untouched = await weight();
    await page.locator('header button').first().dispatchEvent('pointerover');
    await ready(page);
    const loaded = await weight();
    if (process.env.BUDGETS === 'print') console.log(`${kind}: ${untouched.toFixed(1)} ${loaded.toFixed(1)}`);
    expect(untouched, `${address} before any intent, kB`).toBeLessThanOrEqual(before + typeface);
    expect(loaded, `${address} with its scripts, kB`).toBeLessThanOrEqual(after + typeface);
    // Less than half of a budget: the budget is no longer one.
    expect(untouched - typeface).toBeGreaterThan(before / 2);
  });
}

test('no untouched page without state transfers more than 60 kB beside the typeface, 65 in Chinese, whose letters take three bytes each', () => {
  for (const { address, before } of Object.values(budgets))
    if (!address.includes('?') && address !== '/en/find/')
      expect(before, address).toBeLessThanOrEqual(address.startsWith('/zh/') ? 65 : 60);
});
