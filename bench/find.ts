import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { getLexicon, getLibraries } from '../lib/content/load';
import { findAnswer } from '../lib/find/answer';
import { toFindData } from '../lib/find/records';
import { findQuery } from '../lib/find/address/state';
import { getMessages } from '../lib/i18n/locales-fs';
import { today } from '../lib/today';
import { paths } from '../lib/url';
import { madeUpRecords, madeUpStates } from '../tests/lib/find/made-up';
import { browserArguments, findBrowser } from '../scripts/support/browser.mjs';
import { serve } from '../scripts/support/serve/serve.mjs';

// npm run bench:find: how long an answer over 300 made-up libraries takes, in Node and, as an interaction, in a slow browser.
const libraries = 300;
const slowDown = 4;
const aims = { node: 16, interaction: 200 };

const real = toFindData(getLibraries('en'), 'en', getMessages('en'), getLexicon('en'), today());
const data = { ...real, records: madeUpRecords(real.records, libraries) };
const states = madeUpStates(data.vocabulary, 400);

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}
const format = (time: number) => `${time.toFixed(2)} ms`;

for (const state of states.slice(0, 50)) findAnswer(data.records, state, data.shelfLives, data.built);
const times = states.map((state) => {
  const start = performance.now();
  findAnswer(data.records, state, data.shelfLives, data.built);
  return performance.now() - start;
});
console.log(
  `answer in Node ${process.versions.node}, ${libraries} libraries, ${states.length} situations: p50 ${format(percentile(times, 0.5))}, p95 ${format(percentile(times, 0.95))} (aim: p95 under ${aims.node} ms)`,
);
let met = percentile(times, 0.95) < aims.node;

const executablePath = findBrowser();
if (!existsSync('out/index.html') || !executablePath) {
  console.error(
    'The interaction was not measured: it needs a built site (npm run build) and a Chrome or Chromium.',
  );
  met = false;
} else {
  const { server, address } = await serve('out', 0);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage();
  await page.route(`**${paths.findData('en')}`, (route) => route.fulfill({ json: data }));
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const interactions: number[] = [];
  const updates: number[] = [];
  for (const state of states.filter(({ must }) => must.length > 1).slice(0, 20)) {
    await page.goto(`${address}${paths.find('en', findQuery(state))}`);
    const button = page.locator('[data-chips] [data-chip] button').last();
    await button.waitFor();
    // The page has loaded and rests: what is measured is the click, not the loading.
    await page.waitForTimeout(2000);
    // From the click to the next painted frame, as Event Timing measures it.
    await page.evaluate(() => {
      const store = window as unknown as { slowest: number; updated: number };
      store.slowest = 0;
      store.updated = 0;
      let clicked = 0;
      document.addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
      // The answer is there when its last change is painted.
      new MutationObserver(() =>
        requestAnimationFrame(() => setTimeout(() => (store.updated = performance.now() - clicked))),
      ).observe(document.querySelector('[data-answer]')!, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      new PerformanceObserver((list) =>
        (list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[]).forEach((entry) => {
          if (entry.interactionId) store.slowest = Math.max(store.slowest, entry.duration);
        }),
      ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    await button.click();
    await page.waitForTimeout(1000);
    const measured = await page.evaluate(() => {
      const { slowest, updated } = window as unknown as { slowest: number; updated: number };
      return { slowest, updated };
    });
    interactions.push(measured.slowest);
    updates.push(measured.updated);
  }
  await browser.close();
  server.close();
  console.log(
    `interaction in Chromium, ${slowDown}× slow-down, ${libraries} libraries, ${interactions.length} clicks on a condition: p50 ${format(percentile(interactions, 0.5))}, p95 ${format(percentile(interactions, 0.95))}, slowest ${format(Math.max(...interactions))} (aim: under ${aims.interaction} ms)`,
  );
  console.log(
    `from the click until the whole answer is painted: p50 ${format(percentile(updates, 0.5))}, p95 ${format(percentile(updates, 0.95))}`,
  );
  met &&= percentile(interactions, 0.95) < aims.interaction;
}
process.exitCode = met ? 0 : 1;
