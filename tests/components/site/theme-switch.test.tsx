// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThemeSwitch } from '@/components/site/theme-switch.client';
import { getMessages } from '@/lib/i18n/locales-fs';

const words = getMessages('en').theme;

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the theme switch', () => {
  it('remembers the theme', async () => {
    render(<ThemeSwitch words={words} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.label }), 'dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('dl-atlas:theme')).toBe('dark');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.label }), 'system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});
