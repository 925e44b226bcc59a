// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactValue } from '@/components/fact/fact-value';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell } from '../../support/made-up/columns';

const words = getMessages('en').fact;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a fact', () => {
  it('says its answer in a word beside the sign', () => {
    render(<FactValue locale="en" cell={{ ...cell('partial', 'Partial'), since: '2.0' }} words={words} />);
    expect(screen.getByText('Partial')).toBeTruthy();
    expect(screen.getByText(fill(words.since, { version: '2.0' }))).toBeTruthy();
  });
});
