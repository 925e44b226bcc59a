// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill, plural } from '@/lib/i18n/format';
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

describe('the home board', () => {
  it('keeps retired libraries in place, marked and last, and says so with the count', () => {
    render(board());
    expect(ids()).toEqual(['left', 'right', 'third']);
    const status = document.querySelector('[data-count]')!;
    expect(status.getAttribute('data-count')).toBe('3');
    expect(status.textContent).toBe(
      `${plural('en', words.libraryCount, 3)}; ${plural('en', words.retiredLast, 1)}`,
    );
    expect(
      within(screen.getByRole('row', { name: /third/ })).getByText(messages.status.retired),
    ).toBeTruthy();
  });

  it('filters by yes with live counts, tells near misses with reasons, and clears', async () => {
    render(board());
    const question = screen.getByRole('group', { name: 'Google TPU' });
    await userEvent.click(within(question).getByRole('radio', { name: `${words.choices.yes} 1` }));
    expect(window.location.search).toBe('?tpu=yes');
    expect(screen.getByText(plural('en', words.matchCount, 1, { all: 3 }))).toBeTruthy();
    expect(ids()).toEqual(['left']);
    expect(within(question).getByText(fill(words.partialCount, { count: 1 }))).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.nearTitle })).toBeTruthy();
    expect(screen.getByText('By a plug-in.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.unknownTitle })).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', {
        name: fill(words.removeCondition, {
          condition: fill(words.chip, { name: 'Google TPU', wish: words.choices.yes }),
        }),
      }),
    );
    expect(window.location.search).toBe('');
  });

  it('shows no list while the search for a text is on its way, and says that it is', () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    window.history.replaceState(null, '', '/en/?q=left');
    const { container } = render(board());
    // Unseen, so that a click on a card that came before the search finds its card.
    const cards = [...container.querySelectorAll('[data-library]')];
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(card.closest('[hidden]')).toBeTruthy();
    expect(screen.getByText(messages.search.loading)).toBeTruthy();
    expect(screen.queryByText(words.nothingFound)).toBeNull();
  });

  it('keeps the focus near when a condition goes, and when all go', async () => {
    window.history.replaceState(null, '', '/en/?tpu=yes&language=Python');
    render(board());
    const remove = (name: string, wish: string) =>
      screen.getByRole('button', {
        name: fill(words.removeCondition, { condition: fill(words.chip, { name, wish }) }),
      });
    remove('Google TPU', words.choices.yes).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(remove(messages.home.facets.language, 'Python'));
    screen.getByRole('button', { name: words.clearAll }).focus();
    await userEvent.keyboard('{Enter}');
    expect(window.location.search).toBe('');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says of which kind a partial answer is, and takes the kinds that are enough', async () => {
    window.history.replaceState(null, '', '/en/?tpu=yes&partial=limited');
    render(board());
    const kind = messages.partly['third-party'];
    expect(
      screen.getByText(new RegExp(`${fill(words.misses.partlyKind, { kind }).replace(/[().]/g, '\\$&')}`)),
    ).toBeTruthy();
    const kinds = screen.getByRole('group', { name: words.partialKinds });
    await userEvent.click(within(kinds).getByRole('checkbox', { name: kind }));
    expect(window.location.search).toBe('?tpu=yes&partial=third-party,limited');
    expect(screen.getByText(plural('en', words.matchCount, 2, { all: 3 }))).toBeTruthy();
    const whole = screen.getByRole('checkbox', { name: words.partialIsEnough });
    expect(whole).toHaveProperty('checked', false);
    await userEvent.click(whole);
    expect(window.location.search).toBe('?tpu=yes&partial=enough');
    await userEvent.click(whole);
    expect(window.location.search).toBe('?tpu=yes');
  });
});

describe('the address of the home board', () => {
  it('names what it ignores', () => {
    window.history.replaceState(null, '', '/en/?tpu=maybe');
    render(board());
    expect(screen.getByText(fill(words.ignored, { values: 'tpu=maybe' }))).toBeTruthy();
  });
});

describe('the order of the home board', () => {
  it('puts a layer behind what it stands on, in the order of names only', async () => {
    const [left, right] = records;
    const alone = {
      ...left!,
      id: 'aaa',
      name: 'aaa',
      bases: [{ id: 'right', name: 'right' }],
      released: '2027',
    };
    render(board([alone, left!, right!]));
    expect(ids()).toEqual(['left', 'right', 'aaa']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.sort }), 'release');
    expect(ids()).toEqual(['aaa', 'left', 'right']);
  });

  it('shows the libraries of the article alone, and says so in a chip', async () => {
    const [left, right] = records;
    render(board([left!, { ...right!, inArticle: true }]));
    await userEvent.click(screen.getByRole('checkbox', { name: words.articleOnly }));
    expect(window.location.search).toBe('?article=only');
    expect(ids()).toEqual(['right']);
    await userEvent.click(
      screen.getByRole('button', { name: fill(words.removeCondition, { condition: words.articleOnly }) }),
    );
    expect(ids()).toHaveLength(2);
  });
});
