// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PastChanges } from '@/components/changes/past-changes';
import { byMonth, collectChanges } from '@/lib/changes';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/made-up/plain-library';

const messages = getMessages('en');
/** Twenty-six made-up libraries with thirty events each: more than a page of six libraries ever held. */
const libraries = Array.from({ length: 26 }, (_, library) =>
  plainLibrary({
    id: `lib-${library}`,
    name: `Library ${library}`,
    history: Array.from({ length: 30 }, (_, year) => ({
      date: String(1990 + year),
      event: `Event ${year}.`,
      source: ['paper', 'docs'],
    })),
  }),
);
const { past } = collectChanges(libraries, '2026-11-25', 'en', messages.changes);
const show = () =>
  render(
    <PastChanges
      past={byMonth(past, '2026-11-25')}
      libraries={libraries}
      unfolded={100}
      locale="en"
      messages={messages}
    />,
  ).container;

beforeEach(() => window.history.replaceState(null, '', '/en/changes/'));
afterEach(cleanup);

it('holds every event, however many libraries there are, each under its own anchor', () => {
  const page = show();
  const shown = [...page.querySelectorAll('[data-change]')].map(({ id }) => id);
  expect(shown).toHaveLength(26 * 30);
  expect(shown).toEqual(past.map(({ id }) => id));
});

it('has the sources of the newest events with them, and leads from older ones to those of the profile', () => {
  const page = show();
  const entries = [...page.querySelectorAll('[data-change]')];
  expect(entries.map((entry) => entry.querySelectorAll('details li').length)).toEqual(
    past.map((_, at) => (at < 100 ? 2 : 0)),
  );
  const { library, sources } = past[100]!;
  expect([...entries[100]!.querySelectorAll('sup a')].map((link) => link.getAttribute('href'))).toEqual(
    sources.map(({ number }) => `/en/libraries/${library}/#source-${number}`),
  );
});

it('narrows to a library', () => {
  const page = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Library' }), { target: { value: 'lib-3' } });
  const shown = [...page.querySelectorAll('[data-change]')];
  expect(shown).toHaveLength(30);
  expect(new Set(shown.map((entry) => entry.getAttribute('data-library')))).toEqual(new Set(['lib-3']));
});
