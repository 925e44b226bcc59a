import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname ?? process.cwd();

/** Tests of pure functions and of what they make of the real content: they leave nothing behind, so that all in a process share what they import and read. */
const pure = ['tests/lib/**/*.test.ts', 'tests/content/**/*.test.ts'];
/** Of these, those that load modules anew. */
const reloads = ['tests/lib/i18n/locales-fs.test.ts', 'tests/lib/content/reload.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': path.join(root, 'tests/support/empty.ts') } },
  // What the site ships with: elements without the place of their source.
  oxc: { jsx: { development: false } },
  test: {
    environment: 'node',
    // For a machine that others use too: alone, the slowest test takes a sixth of that.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one processor is left free, which is half of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: reloads, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: [
            'tests/!(lib|content)/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/content/**/*.test.tsx',
            ...reloads,
          ],
        },
      },
    ],
  },
});
