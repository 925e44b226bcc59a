// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareTitle } from '@/components/compare/compare-title.client';
import { CompareView } from '@/components/compare/compare-view.client';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/made-up/columns';
import '../../support/patience';

const messages = getMessages('en');
const words = messages.compare;
const libraries = ['left', 'right', 'third'].map((id) => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  hue: 'slate',
}));

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the live comparison', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (address: string) => Response.json(address.includes('left') ? left : right));
    window.history.replaceState(null, '', '/en/compare/?libraries=left,right&nonsense=1');
  });

  it('loads the columns of the address, says what it ignored, hides same rows and writes the address', async () => {
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    await screen.findByRole('table');
    expect(screen.getByText(fill(words.ignored, { values: 'nonsense=1' }))).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: words.differences }));
    expect(screen.getByText(plural('en', words.hidden, 1))).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: 'CPU' })).toBeNull();
    expect(window.location.search).toBe('?libraries=left,right&differences=1');
  });

  it('moves, makes a baseline and removes from the header', async () => {
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('button', { name: fill(words.moveRight, { library: 'Left' }) }));
    expect(window.location.search).toBe('?libraries=right,left');
    await userEvent.click(screen.getByRole('button', { name: fill(words.setBaseline, { library: 'Left' }) }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Left' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Right' }));
    expect(window.location.search).toBe('?libraries=right,left&baseline=right');
    expect(screen.getByText(words.ranked.gain)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: fill(words.remove, { library: 'Left' }) }));
    expect(window.location.search).toBe('?libraries=right&baseline=right');
    expect(screen.getByText(words.needTwo)).toBeTruthy();
  });

  it('keeps the focus when a column goes to the edge or away, down to the last', async () => {
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    await screen.findByRole('table');
    const tool = (label: string, library: string) =>
      screen.getByRole('button', { name: fill(label, { library }) });
    tool(words.moveRight, 'Left').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(tool(words.moveRight, 'Left'));
    expect(tool(words.moveRight, 'Left').getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(window.location.search).toBe('?libraries=right,left');
    tool(words.remove, 'Right').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(tool(words.remove, 'Left'));
    await userEvent.keyboard('{Enter}');
    expect(window.location.search).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: words.add }));
  });

  it('leaves the focus in the list of libraries when the last column is filled', async () => {
    const many = ['left', 'right', 'third', 'fourth', 'fifth', 'sixth'].map((id) => ({
      id,
      name: id,
      hue: 'slate',
    }));
    window.history.replaceState(null, '', '/en/compare/?libraries=left,right,third,fourth');
    render(<CompareView libraries={many} groups={groups} locale="en" messages={messages} />);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: words.add });
    list.focus();
    await userEvent.selectOptions(list, 'fifth');
    expect(document.activeElement).toBe(list);
    expect(list.disabled).toBe(false);
    expect([...list.options].map(({ value }) => value)).toEqual(['']);
  });

  it('puts what was asked for first, and keeps it in the address', async () => {
    window.history.replaceState(null, '', '/en/compare/?libraries=left,right&asked=license,cpu');
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    const [first] = await screen.findAllByRole('heading', { level: 3 });
    expect(first!.textContent).toBe('Licence');
    expect(screen.getByText(words.ranked.asked)).toBeTruthy();
    expect(screen.getByText(fill(words.ranked.askedAlike, { names: 'CPU' }))).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: words.differences }));
    expect(window.location.search).toBe('?libraries=left,right&differences=1&asked=license,cpu');
  });

  it('says so when a column cannot be loaded', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    window.history.replaceState(null, '', '/en/compare/?libraries=third,right');
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    expect(await screen.findByText(fill(words.failed, { libraries: 'Third' }))).toBeTruthy();
  });
});

describe('the heading of the live comparison', () => {
  it('names the libraries of the address, in the title of the window too, whatever the head says later', async () => {
    window.history.replaceState(null, '', '/en/compare/?libraries=right,left');
    render(<CompareTitle libraries={libraries} site="Site" locale="en" words={words} />);
    const title = fill(words.pairTitle, { a: 'Right', b: 'Left' });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(document.title).toBe(`${title} · Site`);
    document.title = `${words.title} · Site`;
    await vi.waitFor(() => expect(document.title).toBe(`${title} · Site`));
  });

  it('says what one can do where nothing is chosen', () => {
    render(<CompareTitle libraries={libraries} site="Site" locale="en" words={words} />);
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeTruthy();
    expect(screen.getByText(words.lead)).toBeTruthy();
  });
});
