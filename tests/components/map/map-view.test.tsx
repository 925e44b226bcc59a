// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Column } from '@/lib/fact/column';
import { MapView } from '@/components/map/map-view.client';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, groups, left, right } from '../../support/made-up/columns';
import '../../support/patience';

const messages = getMessages('en');
const { map: words, partly: kinds } = messages;
const mapOf = (columns: readonly Column[]) => (
  <MapView columns={columns} groups={groups} locale="en" messages={messages} />
);
const map = mapOf([left, right]);
const names = (role: 'columnheader' | 'rowheader') =>
  screen.getAllByRole(role).map(({ textContent }) => textContent);

afterEach(cleanup);

it('shows what the address names, switches libraries and groups, and names what it ignored', () => {
  window.history.replaceState(null, '', '/en/map/?libraries=left,mars');
  render(map);
  expect(screen.getByText(fill(words.ignored, { values: 'libraries=mars' }))).toBeTruthy();
  expect(names('columnheader')).toEqual([words.dimension, 'Left']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Right' }));
  expect(names('columnheader')).toEqual([words.dimension, 'Left', 'Right']);
  expect(window.location.search).toBe('');
  // Who made it, when and where is not what one looks for here first.
  expect(screen.queryByRole('rowheader', { name: 'Licence' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Identity' }));
  expect(window.location.search).toMatch(/^\?groups=identity,/);
  expect(screen.getByRole('rowheader', { name: 'Licence' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'CPU' })).toBeTruthy();
});

it('folds a group, says how many rows it hides, and unfolds it again', () => {
  window.history.replaceState(null, '', '/en/map/?groups=identity,hardware');
  render(map);
  const button = () => screen.getByRole('button', { name: /\(Hardware\)/ });
  expect(button().getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(button());
  expect(button().textContent).toBe(`${fill(words.unfold, { count: 3 })} (Hardware)`);
  expect(button().getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('rowheader', { name: 'CPU' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: 'Licence' })).toBeTruthy();
  fireEvent.click(button());
  expect(screen.getByRole('rowheader', { name: 'CPU' })).toBeTruthy();
});

it('shows only rows with a partial answer of a chosen kind, and says so in the address', () => {
  window.history.replaceState(null, '', '/en/map/');
  render(map);
  const kind = (name: string) => screen.getByRole('checkbox', { name });
  fireEvent.click(kind(kinds.limited));
  expect(window.location.search).toBe('?partial=limited');
  const rows = names('rowheader').filter((name) => !name?.startsWith('Hardware'));
  expect(rows).toEqual(['Google TPU']);
  fireEvent.click(kind(kinds.limited));
  fireEvent.click(kind(kinds.experimental));
  expect(screen.queryAllByRole('rowheader')).toEqual([]);
});

it('says in words that no row is left, shows no bare head then, and leads back with the focus kept', async () => {
  window.history.replaceState(null, '', '/en/map/?libraries=left&groups=hardware&partial=experimental');
  const { container } = render(map);
  expect(screen.getByText(words.none)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  const back = screen.getByRole('button', { name: words.all });
  back.focus();
  fireEvent.click(back);
  expect(window.location.search).toBe('?libraries=left');
  expect(screen.queryByText(words.none)).toBeNull();
  expect(names('rowheader')).toContain('CPU');
  await waitFor(() => expect(container.contains(document.activeElement)).toBe(true));
});

it('is laid out for paper by how many columns it has: words, then signs with a legend, then the whole width', () => {
  window.history.replaceState(null, '', '/en/map/');
  const manyOf = (count: number) =>
    mapOf(Array.from({ length: count }, (_, at) => ({ ...right, id: `right-${at}` })));
  const { container, rerender } = render(manyOf(3));
  const paper = () => container.querySelector('.map-sheet')!.getAttribute('data-paper');
  const legend = () => container.querySelector('.map-legend')?.textContent;
  expect(paper()).toBe('words');
  rerender(manyOf(4));
  expect(paper()).toBe('signs');
  for (const word of [...Object.values(messages.support), ...Object.values(kinds)])
    expect(legend()).toContain(word);
  rerender(manyOf(13));
  expect(paper()).toBe('whole');
  expect(container.querySelector('[data-dimension="tpu"] td a')!.getAttribute('data-mark')).toBe(
    words.marks.limited,
  );
  expect(container.querySelector('[data-dimension="cpu"] td a')!.hasAttribute('data-mark')).toBe(false);
});

it('says to the style sheet when rows of texts show: their columns are wider', () => {
  window.history.replaceState(null, '', '/en/map/');
  const { container } = render(map);
  const hasTexts = () => container.querySelector('.map-sheet')!.hasAttribute('data-texts');
  expect(hasTexts()).toBe(false);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Identity' }));
  expect(screen.getByRole('rowheader', { name: 'Licence' })).toBeTruthy();
  expect(hasTexts()).toBe(true);
});

it('orders rows by disagreement and columns by likeness, and says so in the address', () => {
  window.history.replaceState(null, '', '/en/map/');
  const column = (id: string, tpu: 'yes' | 'no', cpu: 'yes' | 'no') => ({
    ...right,
    id,
    name: id,
    cells: { ...right.cells, tpu: cell(tpu, tpu), cpu: cell(cpu, cpu) },
  });
  render(mapOf([column('a', 'yes', 'yes'), column('b', 'no', 'no'), column('c', 'yes', 'yes')]));
  const [, ...before] = names('columnheader');
  expect(before).toEqual(['a', 'b', 'c']);
  fireEvent.change(screen.getByRole('combobox', { name: words.columns }), { target: { value: 'similar' } });
  fireEvent.change(screen.getByRole('combobox', { name: words.rows }), { target: { value: 'disagreement' } });
  expect(window.location.search).toBe('?rows=disagreement&columns=similar');
  const [, ...after] = names('columnheader');
  expect(after).toEqual(['b', 'a', 'c']);
  expect(names('rowheader').slice(1, 3)).toEqual(['Google TPU', 'CPU']);
});
