// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindView } from '@/components/find/find-view.client';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { data } from '../../lib/find/any-situation';
import { madeUpSite } from '../../lib/answer/made-up-site';
import { patience } from '../../support/patience';

const { answer, find, note, others } = getMessages('en');
const [first] = data.records;
/** A site that knows the made-up libraries of the finder. */
const site = {
  ...madeUpSite,
  libraries: data.records.map(({ id, name }) => ({ ...madeUpSite.libraries[1]!, id, name })),
};

beforeEach(() => vi.stubGlobal('fetch', async () => Response.json({ ...data, site })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const show = (query: string) => {
  window.history.replaceState(null, '', `/en/find/${query}`);
  return render(<FindView locale="en" groups={[]} messages={{ answer, find, note, others: others.note }} />)
    .container;
};
const chip = async (name: string) =>
  (await screen.findByRole('combobox', { name: fill(find.weigh, { name }) })).closest('li')!;
describe('the finder', () => {
  it('answers nothing before it answers what the address asks for', async () => {
    const container = show(`?must=${data.vocabulary.dimensions[0]}`);
    const said = () => container.querySelector('[data-answer]')?.textContent;
    const seen = new Set<string>();
    const watch = new MutationObserver(() => said() && seen.add(said()!));
    watch.observe(container, { subtree: true, childList: true, characterData: true });
    const isAnswered = () => expect(container.querySelector('[data-answer] [data-term]')).toBeTruthy();
    await vi.waitFor(isAnswered, patience);
    watch.disconnect();
    expect([...seen.add(said()!)]).toEqual([said()]);
  });

  it('with nothing understood counts nothing and lists nothing: it names the words, the nearest pages and common conditions', async () => {
    const container = show('?said=quark+zebra');
    await screen.findByRole('region', { name: answer.nearest });
    expect(container.querySelector('[data-answer]')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('quark, zebra');
    const common = within(screen.getByRole('region', { name: find.common })).getAllByRole('button');
    expect(common).toHaveLength(5);
    expect(common[0]!.textContent).toBe('Windows');
    fireEvent.click(common[0]!);
    expect((await chip('Windows')).dataset.weight).toBe('must');
    expect(container.querySelector('[data-answer]')).toBeTruthy();
  });

  it('shows a library that is named as a chip, which asks nothing until it is wanted', async () => {
    const container = show(`?said=${encodeURIComponent(`${first!.name} zebra`)}`);
    const named = await chip(first!.name);
    expect([named.dataset.chip, named.dataset.weight]).toEqual([`library:${first!.id}`, 'irrelevant']);
    expect(named.textContent).toContain(fill(find.from, { words: first!.name }));
    expect(container.querySelector('[data-answer]')).toBeNull();
    const pages = within(screen.getByRole('region', { name: answer.title })).getAllByRole('link');
    expect(pages[0]!.getAttribute('href')).toBe(`/en/libraries/${first!.id}/`);
    fireEvent.change(within(named).getByRole('combobox'), { target: { value: 'must' } });
    await vi.waitFor(
      () =>
        expect(
          [...container.querySelectorAll('[data-list="fits"] [data-found]')].map((item) =>
            item.getAttribute('data-found'),
          ),
        ).toEqual([first!.id]),
      patience,
    );
  });

  it('asks with two buttons where words may mean either', async () => {
    const container = show('?choices=tpu|windows');
    const [choice] = await vi.waitFor(() => {
      const found = container.querySelectorAll<HTMLElement>('[data-choice]');
      expect(found).toHaveLength(1);
      return found;
    }, patience);
    const buttons = within(choice!).getAllByRole('button');
    expect(buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
      'Google TPU',
      'Windows',
      find.neither,
    ]);
    fireEvent.click(buttons[1]!);
    expect((await chip('Windows')).dataset.weight).toBe('must');
    expect(container.querySelector('[data-choice]')).toBeNull();
  });

  it('keeps questions as chips that can go, in the address too', async () => {
    show('?asks=alive&must=windows');
    const name = find.asks.alive;
    expect(screen.queryByText(find.loading)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: fill(find.remove, { name }) }));
    await vi.waitFor(() => expect(window.location.search).toBe('?must=windows'), patience);
  });

  it('takes words typed in, and is a situation where they are its own sentence', async () => {
    show('');
    await screen.findByRole('region', { name: find.common });
    fireEvent.change(screen.getByRole('textbox', { name: find.said }), {
      target: { value: 'You own a house of wood.' },
    });
    fireEvent.click(screen.getByRole('button', { name: find.read }));
    expect((await chip('Windows')).dataset.weight).toBe('must');
    const pages = within(screen.getByRole('region', { name: answer.title })).getAllByRole('link');
    expect(pages[0]!.getAttribute('href')).toBe('/en/find/house/');
  });
});
