// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FindAnswer } from '@/components/find/find-answer';
import { findAnswer } from '@/lib/find/answer';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { findRecord, situation } from '../../support/find-records';

const words = getMessages('en').find;
afterEach(cleanup);

const hive = findRecord('Hive', { tpu: 'yes' });
const ant = findRecord('Ant', { tpu: 'yes', vmap: 'yes' });
const comb = { ...findRecord('Comb', { tpu: 'yes', vmap: 'yes', mobile: 'yes' }), bases: [hive] };
const show = () =>
  render(
    <FindAnswer
      answer={findAnswer([ant, comb, hive], situation(['tpu'], ['vmap', 'mobile']), {}, '2026-11-20')}
      context={{ groups: [], locale: 'en', words }}
    />,
  );

describe('an answer of the finder', () => {
  it('shows a library within the entry of its layer, which fits better, and says what the layer stands on', () => {
    show();
    const entry = screen.getByRole('heading', { name: /Comb/ }).closest('li')!;
    expect(within(entry).getByText(fill(words.layer, { bases: 'Hive' }))).toBeTruthy();
    expect(within(entry).getByRole('heading', { name: /Hive/ })).toBeTruthy();
    expect(within(entry).queryByRole('heading', { name: /Ant/ })).toBeNull();
  });

  it('gives reasons for the place before the next entry of the same order only', () => {
    show();
    const reasons = [...document.querySelectorAll('[data-found]')].map((entry) => [
      (entry as HTMLElement).dataset.found,
      entry.querySelector(':scope > [data-reasons]')!.textContent,
    ]);
    expect(reasons[0]![0]).toBe('comb');
    expect(reasons[0]![1]).toContain(fill(words.before.wishes, { other: 'Ant' }));
    expect(reasons[1]![0]).toBe('hive');
    expect(reasons[1]![1]).not.toContain('Ant');
  });
});
