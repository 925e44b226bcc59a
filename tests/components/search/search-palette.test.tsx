// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPalette } from '@/components/search/search-palette.client';
import { getMessages } from '@/lib/i18n/locales-fs';
// Loaded here once, so that no test waits for it.
import '@/components/search/reply-to';
import { insectAnswers } from '../../support/search/answers';
import { insects, searchLibrary, searchRow } from '../../support/search/insects';
import '../../support/patience';

const messages = getMessages('en');

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const box = () => screen.getByRole('combobox', { name: messages.search.label });
const names = () => screen.getAllByRole('option').map((option) => option.getAttribute('href'));
/** Opens the palette on two rows and asks for them. */
async function openWithResults(text = 'tunnels'): Promise<void> {
  const index = {
    ...insectAnswers,
    ...insects,
    libraries: [searchLibrary('ant', 'Ant Farm')],
    records: [
      searchRow('ant', 'fact', 'tunnels', 'Tunnels'),
      searchRow('ant', 'fact', 'wax', 'Tunnels of wax'),
    ],
  };
  vi.stubGlobal('fetch', async () => Response.json(index));
  vi.stubGlobal('open', vi.fn());
  render(<SearchPalette locale="en" words={messages.search} support={messages.support} />);
  await userEvent.keyboard('/');
  await userEvent.type(box(), text);
  await screen.findAllByRole('option');
}

/** Stops the next click and notes where it would have led. */
const clicks = () => {
  const seen: string[] = [];
  document.addEventListener(
    'click',
    (event) => {
      seen.push((event.target as Element).closest('a')?.getAttribute('href') ?? '');
      event.preventDefault();
    },
    { capture: true, once: true },
  );
  return seen;
};

describe('the search palette', () => {
  it('says so when the search index cannot be loaded', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    render(<SearchPalette locale="en" words={messages.search} support={messages.support} />);
    await userEvent.keyboard('/');
    await userEvent.type(screen.getByRole('combobox', { name: messages.search.label }), 'jax');
    expect(await screen.findByText(messages.search.failed)).toBeTruthy();
  });

  describe('with results', () => {
    beforeEach(() => openWithResults());

    it('shows each of them as a link that the keys of the field choose', async () => {
      expect(names()).toEqual(['/en/libraries/ant/#tunnels', '/en/libraries/ant/#wax']);
      const seen = clicks();
      await userEvent.keyboard('{ArrowDown}{Enter}');
      expect(seen).toEqual(['/en/libraries/ant/#wax']);
      expect(screen.queryByRole('dialog')).toBeNull();
    });

    it.each(['Control', 'Meta', 'Shift'])('opens one elsewhere with %s and Enter, and stays', async (key) => {
      await userEvent.keyboard(`{${key}>}{Enter}{/${key}}`);
      expect(vi.mocked(window.open).mock.calls).toEqual([
        [expect.stringMatching(/\/en\/libraries\/ant\/#tunnels$/), '_blank', 'noopener'],
      ]);
      expect(screen.getByRole('dialog')).toBeTruthy();
    });

    it.each([
      ['while a word is composed', { isComposing: true }],
      ['as the key that ended the word, as Safari tells it', { keyCode: 229 }],
    ])('leaves Enter and arrows to the input method %s', async (_, mark) => {
      const seen = clicks();
      for (const key of ['ArrowDown', 'Enter']) fireEvent.keyDown(box(), { key, ...mark });
      expect(seen).toEqual([]);
      expect(screen.getAllByRole('option')[0]!.getAttribute('aria-selected')).toBe('true');
      await userEvent.keyboard('{Enter}');
      expect(seen).toEqual(['/en/libraries/ant/#tunnels']);
    });

    it('leaves a click with a key, or with another button, to the browser, and the focus in the field', async () => {
      const [, second] = screen.getAllByRole('option');
      const user = userEvent.setup();
      await user.hover(second!);
      for (const [key, button] of [
        ['Control', 'MouseLeft'],
        ['Meta', 'MouseLeft'],
        ['Shift', 'MouseLeft'],
        ['', 'MouseMiddle'],
      ]) {
        document.addEventListener('click', (event) => event.preventDefault(), { once: true });
        if (key) await user.keyboard(`{${key}>}`);
        await user.pointer({ keys: `[${button}]`, target: second! });
        if (key) await user.keyboard(`{/${key}}`);
        expect(screen.getByRole('dialog')).toBeTruthy();
        expect(document.activeElement).toBe(box());
      }
      expect(second!.getAttribute('aria-selected')).toBe('true');
    });

    it('closes after a plain click', async () => {
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      await userEvent.click(screen.getAllByRole('option')[0]!);
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });

  it('has pages among its options, and the way to the finder first where something is refused', async () => {
    await openWithResults('ant vs beehive, no tunnels');
    const [finder, page] = screen.getAllByRole('option');
    expect(finder!.getAttribute('href')).toBe('/en/find/?said=ant+vs+beehive,+no+tunnels');
    expect(finder!.getAttribute('aria-selected')).toBe('true');
    expect(page!.dataset.page).toBe('comparison');
    const seen = clicks();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(seen).toEqual(['/en/compare/ant-vs-bee/']);
  });
});
