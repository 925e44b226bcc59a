import { configure } from '@testing-library/react';

/** How long a test waits for what comes later, in milliseconds: a ceiling for a busy machine, not an expectation. */
export const patience = 30_000;

configure({ asyncUtilTimeout: patience });
