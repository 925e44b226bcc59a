// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { factAgeScript } from '@/browser/bundle/inline-scripts';
import { freshnessOf } from '@/lib/fact/freshness';
import { getMessages } from '@/lib/i18n/locales-fs';

const words = getMessages('en').fact.age;
const built = '2026-11-25';

/** Runs the page's script on a body, with the reader's clock at a day. */
function run(body: string, day: string): void {
  vi.useFakeTimers({ now: Date.parse(`${day}T13:00:00Z`), toFake: ['Date'] });
  document.body.innerHTML = body;
  new Function(factAgeScript({ words, built }))();
}
const mark = (checked: string, shelfLife: number) =>
  `<span data-age="fresh" data-checked="${checked}" data-shelf="${shelfLife}">fresh</span>`;
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('the script that corrects it', () => {
  it('gives the same state as the rule of the build, for any check and any clock after the build', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 800 }),
        day.filter((today) => today >= built),
        (checked, shelfLife, today) => {
          run(mark(checked, shelfLife), today);
          const state = freshnessOf(checked, shelfLife, today);
          const span = document.querySelector('span')!;
          expect([span.dataset.age, span.textContent]).toEqual([state, words[state]]);
        },
      ),
    );
  });

  it('counts the day of the build where the clock stands before it', () => {
    run(mark('2026-03-01', 120), '1999-01-01');
    expect(document.querySelector('span')!.dataset.age).toBe('overdue');
  });

  it('says beside ages that the clock stands before the build, by more than a day', () => {
    const page = `<p hidden data-clock>The clock …</p>${mark('2026-11-23', 120)}`;
    const told = (body: string, day: string) => {
      run(body, day);
      return !document.querySelector('p')!.hidden;
    };
    expect(
      ['2019-06-01', '2026-11-23', '2026-11-24', built, '2040-01-01'].map((day) => told(page, day)),
    ).toEqual([true, true, false, false, false]);
    expect(told('<p hidden data-clock>The clock …</p>', '2019-06-01')).toBe(false);
  });

  it('sums up many facts', () => {
    run(
      '<span data-age="fresh" data-ages="2026-11-23/120/30 2026-11-23/365/20 2026-11-23/730/1">all facts fresh</span>',
      '2027-12-01',
    );
    expect(document.querySelector('span')!.textContent).toBe('20 due, 30 overdue');
  });

  it('corrects what is added later', async () => {
    run('<div></div>', '2029-01-01');
    document.querySelector('div')!.innerHTML = `<p>${mark('2026-11-23', 120)}</p>`;
    await vi.waitFor(() => expect(document.querySelector('span')!.textContent).toBe('overdue'), 30_000);
  });

  it('holds no text that could end the script', () => {
    expect(factAgeScript({ words: { ...words, fresh: '</script><b>' }, built })).not.toContain('</script');
  });
});
