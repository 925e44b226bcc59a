// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPalette } from '@/components/search/search-palette.client';
import { getMessages } from '@/lib/i18n/locales-fs';

const messages = getMessages('en');

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the search palette', () => {
  it('says so when the search index cannot be loaded', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    render(<SearchPalette locale="en" words={messages.search} support={messages.support} />);
    await userEvent.keyboard('/');
    await userEvent.type(screen.getByRole('combobox', { name: messages.search.label }), 'jax');
    expect(await screen.findByText(messages.search.failed)).toBeTruthy();
  });
});
