import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/support/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 41731);

export default defineConfig({
  testDir: '.',
  // *.test.ts beside them are unit tests of browser/, which Vitest runs.
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  // Ceilings, not expectations: on a busy machine everything takes long, and nothing may fail by that.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  // One more than a machine with two processors has: a walk waits for about half of its time, for answers, steps and delays that it holds itself.
  workers: 3,
  fullyParallel: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/browser.json' }],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // A worker's requests pass by page.route, with which tests hold and change answers; offline/ allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: browserArguments,
    },
  },
  webServer: { command: `node serve-site.mjs ${port}`, port, reuseExistingServer: false },
});
