import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname ?? process.cwd();

/** Tests of pure functions: they leave nothing behind, so that all in a process share what they import. */
const pure = 'tests/lib/**/*.test.ts';
/** Of these, the one that loads modules anew. */
const reloads = 'tests/lib/i18n/locales-fs.test.ts';

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': path.join(root, 'tests/support/empty.ts') } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one processor is left free, which is half of a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], exclude: [reloads], isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/lib/*.test.ts',
            'tests/lib/!(i18n)/**',
            ...[`tests/lib/i18n/!(${path.basename(reloads, '.test.ts')}).test.ts`, 'tests/lib/i18n/*/**'],
          ],
        },
      },
    ],
  },
});
