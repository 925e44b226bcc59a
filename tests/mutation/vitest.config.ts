import path from 'node:path';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config';

/** Tests that each changed line is tried against: those of the logic; the slow ones on the real content stand in tests/content. */
export default defineConfig({
  ...base,
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    ...base.test,
    include: ['tests/lib/{fact,filter,find,compare,search}/**/*.test.ts'],
    // These read all profiles first, too slow to be done a thousand times; what they find counts beside the score.
    exclude: ['tests/lib/find/{answer,presets,state,understand}.test.ts'],
    setupFiles: ['tests/mutation/few-runs.ts'],
  },
});
