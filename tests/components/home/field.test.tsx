// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { picksKey } from '@/browser/contract/storage';
import { getMessages } from '@/lib/i18n/locales-fs';
import { board, ids, records } from './made-up-board';

const messages = getMessages('en');
const words = messages.home;

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the field of the home board', () => {
  it('is ordered by the answers to a question, the retired ones last, and keeps its rows', async () => {
    const [left, right, third] = records;
    render(board([right!, left!, { ...third!, supports: { tpu: 'yes' } }]));
    const row = screen.getByRole('row', { name: /right/ });
    await userEvent.click(screen.getByRole('link', { name: 'Google TPU' }));
    expect(window.location.search).toBe('?sort=tpu');
    expect(ids()).toEqual(['left', 'right', 'third']);
    expect(screen.getByRole('columnheader', { name: 'Google TPU' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(screen.getByRole('row', { name: /right/ })).toBe(row);
  });

  it('keeps a blank between a name and its marks, so that no word breaks where the two meet', () => {
    render(board());
    const row = screen.getByRole('row', { name: /third/ });
    expect(row.querySelector('article')!.textContent).toMatch(/third\s+Retired$/);
  });

  it('reads out the answer of a box with its note', async () => {
    render(board());
    await userEvent.hover(screen.getByRole('link', { name: messages.support.partial }));
    const readout = document.querySelector('[data-readout]')!;
    expect(readout.textContent).toContain('right, Google TPU: Partial By a plug-in.');
    expect(
      within(readout as HTMLElement)
        .getByRole('link', { name: messages.readout.fact })
        .getAttribute('href'),
    ).toBe('/en/libraries/right/#tpu');
  });

  it('picks by the name that was sent, whatever a translator has made of it', async () => {
    render(board());
    const mark = screen.getByRole('button', { name: `${messages.picks.add} left` });
    mark.closest('article')!.querySelector('h3')!.textContent = '左';
    await userEvent.click(mark);
    expect(localStorage.getItem(picksKey)).toContain('"left"');
    expect(localStorage.getItem(picksKey)).not.toContain('左');
  });

  it('picks a library by the square before its name', async () => {
    render(board());
    const mark = screen.getByRole('button', { name: `${messages.picks.add} left` });
    await userEvent.click(mark);
    expect(mark.getAttribute('aria-pressed')).toBe('true');
    expect(localStorage.getItem(picksKey)).toContain('"left"');
    await userEvent.click(mark);
    expect(mark.getAttribute('aria-pressed')).toBe('false');
  });

  it('gives way to cards where the address or a text asks for them', async () => {
    window.history.replaceState(null, '', '/en/?tpu=yes');
    render(board());
    await userEvent.click(screen.getByRole('link', { name: words.viewCards }));
    expect(window.location.search).toBe('?tpu=yes&view=cards');
    expect(ids()).toEqual(['left']);
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: words.viewMatrix }));
    expect(window.location.search).toBe('?tpu=yes&view=matrix');
    expect(screen.getByRole('table')).toBeTruthy();
  });
});
