// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareBar } from '@/components/picks/compare-bar.client';
import { PickButton } from '@/components/picks/pick-button.client';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

const words = getMessages('en').picks;

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the picks', () => {
  it('keep the focus among them when one goes, and give it to the page when the last goes', async () => {
    const pick = (id: string) => ({ id, name: id, hue: 'slate' });
    localStorage.setItem('dl-atlas:picks', JSON.stringify(['left', 'right'].map(pick)));
    render(
      <main tabIndex={-1}>
        <CompareBar locale="en" words={words} />
      </main>,
    );
    const remove = (library: string) => screen.getByRole('button', { name: fill(words.remove, { library }) });
    remove('left').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(remove('right'));
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: words.label })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('are the same in button and bar, survive a new rendering, and empty', async () => {
    const page = (
      <>
        <PickButton id="left" name="Left" hue="slate" words={words} />
        <PickButton id="right" name="Right" hue="slate" words={words} />
        <CompareBar locale="en" words={words} />
      </>
    );
    const { unmount } = render(page);
    await userEvent.click(screen.getByRole('button', { name: `${words.add} Left` }));
    expect(screen.getByText(words.oneMore)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: `${words.add} Right` }));
    expect(screen.getByRole('link', { name: words.compare }).getAttribute('href')).toBe(
      '/en/compare/?libraries=left,right',
    );
    unmount();
    render(page);
    expect(screen.getByRole('button', { name: `${words.picked} Left` }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: words.empty }));
    expect(screen.queryByRole('region', { name: words.label })).toBeNull();
  });
});
