// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MapView } from '@/components/map/map-view.client';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/columns';

const { map: words, partly: kinds } = getMessages('en');
const map = <MapView columns={[left, right]} groups={groups} locale="en" words={words} kinds={kinds} />;
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
  fireEvent.click(screen.getByRole('checkbox', { name: 'Identity' }));
  expect(window.location.search).toBe('?groups=hardware');
  expect(screen.queryByRole('rowheader', { name: 'Licence' })).toBeNull();
  expect(screen.getByRole('rowheader', { name: 'CPU' })).toBeTruthy();
});

it('folds a group, says how many rows it hides, and unfolds it again', () => {
  window.history.replaceState(null, '', '/en/map/');
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
