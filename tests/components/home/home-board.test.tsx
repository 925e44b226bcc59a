// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HomeBoard } from '@/components/home/home-board.client';
import type { FilterRecord } from '@/lib/filter/filter';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

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

const record = (id: string, tpu: 'yes' | 'partial' | 'unknown', retired = false): FilterRecord => ({
  id,
  name: id,
  released: '2026',
  retired,
  bases: [],
  inArticle: false,
  supports: { tpu },
  partly: tpu === 'partial' ? { tpu: 'third-party' } : {},
  facets: { language: ['Python'], license: ['MIT'], status: [retired ? 'retired' : 'active'] },
});
const records = [record('left', 'yes'), record('right', 'partial'), record('third', 'unknown', true)];
const board = (shown: readonly FilterRecord[] = records) => (
  <HomeBoard
    cards={Object.fromEntries(
      shown.map(({ id }) => [
        id,
        <article key={id} data-library={id}>
          <h3>{id}</h3>
        </article>,
      ]),
    )}
    records={shown}
    facets={[
      {
        kind: 'dimensions',
        facet: 'hardware',
        name: 'Hardware',
        folded: false,
        options: [{ value: 'tpu', name: 'Google TPU' }],
      },
    ]}
    vocabulary={{
      dimensions: ['tpu'],
      facets: { language: ['Python'], license: ['MIT'], status: ['active', 'retired'] },
    }}
    names={{
      dimensions: { tpu: 'Google TPU' },
      facets: messages.home.facets,
      values: {},
      partly: messages.partly,
    }}
    notes={{ right: { tpu: 'By a plug-in.' } }}
    locale="en"
    messages={{ ...messages, others: messages.others.note }}
  />
);

describe('the home board', () => {
  it('keeps retired libraries behind a visible switch', () => {
    render(board());
    expect(screen.getByText(plural('en', words.retired, 1, { names: 'third' }))).toBeTruthy();
    expect(screen.getByText(plural('en', words.libraryCount, 3))).toBeTruthy();
  });

  it('filters by yes with live counts, tells near misses with reasons, and clears', async () => {
    render(board());
    const question = screen.getByRole('group', { name: 'Google TPU' });
    await userEvent.click(within(question).getByRole('radio', { name: `${words.choices.yes} 1` }));
    expect(window.location.search).toBe('?tpu=yes');
    expect(screen.getByText(plural('en', words.matchCount, 1, { all: 3 }))).toBeTruthy();
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

  it('names what it ignores', () => {
    window.history.replaceState(null, '', '/en/?tpu=maybe');
    render(board());
    expect(screen.getByText(fill(words.ignored, { values: 'tpu=maybe' }))).toBeTruthy();
  });
});

describe('the cards of the home board', () => {
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
    const shown = () => screen.getAllByRole('article').map((card) => card.dataset.library);
    expect(shown()).toEqual(['left', 'right', 'aaa']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.sort }), 'release');
    expect(shown()).toEqual(['aaa', 'left', 'right']);
  });

  it('shows the libraries of the article alone, and says so in a chip', async () => {
    const [left, right] = records;
    render(board([left!, { ...right!, inArticle: true }]));
    await userEvent.click(screen.getByRole('checkbox', { name: words.articleOnly }));
    expect(window.location.search).toBe('?article=only');
    expect(screen.getAllByRole('article').map((card) => card.dataset.library)).toEqual(['right']);
    await userEvent.click(
      screen.getByRole('button', { name: fill(words.removeCondition, { condition: words.articleOnly }) }),
    );
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });
});
