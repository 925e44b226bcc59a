import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/engines',
  // Ceilings, not expectations, as in tests/browser.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  workers: 2,
  // SAMPLE=1 (npm test): the walks that are tagged with the browser's name.
  projects: ['firefox', 'webkit'].map((name) => ({
    name,
    ...(process.env.SAMPLE ? { grep: new RegExp(`@${name}`) } : {}),
  })),
  reporter: [
    ['list'],
    ['./report-untried.ts'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/engines.json' }],
  ],
});
