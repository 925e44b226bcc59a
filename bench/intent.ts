import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { median } from './pages/bars';
import { browserArguments, findBrowser } from '../scripts/support/browser.mjs';
import { serveCompressed } from './pages/serve-compressed.mjs';

// npm run bench:intent: how long the built site's filter takes to work, from the moment the pointer first reaches it, in a slowed-down browser.
// The click comes at once, long before the scripts have run; what counts is the painted answer.
const slowDown = 4;
const rounds = 9;
/** Slow 4G as Lighthouse has it: bytes a second, milliseconds. */
const slow4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** How long the reader of the slow network has read before, in milliseconds after the page was loaded. */
const read = 5000;
const settings = [
  { name: 'no network delay', isSlow: false, aim: 600 },
  { name: 'slow 4G (1.6 Mbit/s, 150 ms), five seconds after load', isSlow: true, aim: 800 },
];

const executablePath = findBrowser();
if (!existsSync('out/index.html') || !executablePath)
  throw new Error('This needs a built site (npm run build) and a Chrome or Chromium.');
const { server, address } = await serveCompressed('out');
const browser = await chromium.launch({ executablePath, args: browserArguments });

/** Takes whether the network is slow; gives the milliseconds from the pointer's first touch of a filter to its painted answer. */
async function firstTouch(isSlow: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  if (isSlow) await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await page.goto(`${address}/en/`, { waitUntil: 'networkidle' });
  const choice = page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/);
  await choice.scrollIntoViewIfNeeded();
  // What a reader has read meanwhile; the scripts are fetched ahead in this time.
  if (isSlow) await page.waitForTimeout(read);
  await page.evaluate(() => {
    const store = window as unknown as { intent?: number; filtered?: number };
    addEventListener(
      'pointerover',
      ({ target }) => {
        if ((target as Element).closest('label')) store.intent ??= performance.now();
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector('main tr[data-row][hidden]'))
        requestAnimationFrame(() => setTimeout(() => (store.filtered ??= performance.now())));
    }).observe(document.querySelector('main')!, { attributes: true, childList: true, subtree: true });
  });
  await choice.click();
  await page.waitForFunction(() => (window as unknown as { filtered?: number }).filtered);
  const time = await page.evaluate(() => {
    const { intent, filtered } = window as unknown as { intent: number; filtered: number };
    return filtered - intent;
  });
  await context.close();
  return time;
}

for (const { name, isSlow, aim } of settings) {
  const times: number[] = [];
  // The first round warms up server and browser.
  for (let round = 0; round <= rounds; round += 1) {
    const time = await firstTouch(isSlow);
    if (round > 0) times.push(time);
  }
  const [least, most] = [Math.min(...times), Math.max(...times)].map(Math.round);
  console.log(
    `home, from the pointer's first touch of a filter to its painted answer, ${name}: median ${Math.round(median(times))} ms of ${rounds}, ${least} to ${most} ms (aim: under ${aim} ms); Chromium ${browser.version()}, ${slowDown}× slow-down`,
  );
  if (median(times) >= aim) process.exitCode = 1;
}
await browser.close();
server.close();
