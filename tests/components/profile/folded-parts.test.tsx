// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BenchmarksSection } from '@/components/library/benchmarks-section';
import { SupportDates } from '@/components/library/history-section';
import type { Library } from '@/lib/content/collection';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/made-up/plain-library';

const messages = getMessages('en');
const { profile, parts, changes } = messages;
const shared = { numbers: new Map([['docs', 1]]), locale: 'en', messages };

afterEach(cleanup);

describe('published measurements', () => {
  const row = (claim: string, interest?: string): Library['benchmarks'][number] => ({
    claim,
    figure: '2 hills a day',
    setting: 'A meadow',
    by: 'Ants',
    year: 2026,
    source: ['docs'],
    ...(interest ? { interest } : {}),
  });
  const show = (...benchmarks: Library['benchmarks']) => {
    const { container } = render(
      <BenchmarksSection {...shared} library={plainLibrary({ benchmarks })} hues={{}} />,
    );
    return {
      said: [...container.querySelectorAll('[data-caution]')].map(({ textContent }) => textContent),
      cards: [...container.querySelectorAll('[data-benchmark]')].map(({ textContent }) => textContent!),
    };
  };

  it('say a caution of several once, and on their cards where it stands', () => {
    const { said, cards } = show(
      row('One', 'Ants sell.'),
      row('Two', 'Ants sell.'),
      row('Three', 'Bees sell.'),
      row('Four'),
    );
    expect(said).toEqual([fill(profile.interestShared, { count: 2, sentence: 'Ants sell.' })]);
    expect(cards.map((card) => card.includes(profile.interestAbove))).toEqual([true, true, false, false]);
    expect(cards[2]).toContain(fill(profile.interest, { sentence: 'Bees sell.' }));
  });

  it('say a caution of all once for all', () => {
    const { said, cards } = show(row('One', 'Ants sell.'), row('Two', 'Ants sell.'));
    expect(said).toEqual([fill(profile.interestAll, { sentence: 'Ants sell.' })]);
    expect(cards.join()).not.toContain('aution');
  });
});

it('dates on which support ends stand apart from those up to which it is promised', () => {
  const ends = [
    { date: '2027-03', what: 'Winter is supported.', promised: true as const, source: ['docs'] },
    { date: '2026-12', what: 'Summer ends.', source: ['docs'] },
  ];
  const { container } = render(<SupportDates {...shared} library={plainLibrary({ ends })} />);
  const text = container.textContent!;
  const places = [
    plural('en', parts.dates, 2),
    profile.endsHint,
    'Summer ends.',
    changes.promises,
    'Winter is supported.',
  ].map((part) => text.indexOf(part));
  expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
});
