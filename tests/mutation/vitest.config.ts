import path from 'node:path';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config';

/** Tests that each changed line is tried against: those of the logic; the slow ones on the real content stand in tests/content. */
export default defineConfig({
  ...base,
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    ...base.test,
    projects: undefined,
    include: ['tests/lib/{fact,filter,find,compare,search}/**/*.test.ts'],
    // Files share what they import: read once, not a thousand times.
    isolate: false,
    setupFiles: ['tests/mutation/few-runs.ts'],
  },
});
