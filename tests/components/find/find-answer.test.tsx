// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FindAnswer } from '@/components/find/find-answer';
import { findAnswer } from '@/lib/find/answer';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { findRecord, situation } from '../../support/made-up/find-records';

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

  it('shows each must that is met with its note, and that a wish in part counts half', () => {
    const noted = {
      ...findRecord('Moth', { tpu: 'yes', vmap: 'partial', mobile: 'yes' }),
      facts: { tpu: { note: 'By night only.' } },
    };
    render(
      <FindAnswer
        answer={findAnswer([noted], situation(['tpu'], ['vmap', 'mobile']), {}, '2026-11-20')}
        context={{ groups: [], locale: 'en', words }}
      />,
    );
    const entry = screen.getByRole('heading', { name: /Moth/ }).closest('li')!;
    expect(within(entry).getByRole('heading', { name: words.mustsOf })).toBeTruthy();
    expect(within(entry).getByText('By night only.')).toBeTruthy();
    expect(entry.querySelector('[data-reasons]')!.textContent).toContain(
      `${fill(words.wishes, { met: 1, all: 2 })}${words.and}${fill(words.wishesHalf, { half: 1 })}`,
    );
  });

  it('puts equals into one bracket, and says so at each', () => {
    const { container } = render(
      <FindAnswer
        answer={findAnswer(
          [
            findRecord('Bee', { tpu: 'yes' }),
            findRecord('Ant', { tpu: 'yes' }),
            findRecord('Fly', { tpu: 'yes', vmap: 'yes' }),
          ],
          situation(['tpu'], ['vmap']),
          {},
          '2026-11-20',
        )}
        context={{ groups: [], locale: 'en', words }}
      />,
    );
    const found = [...container.querySelectorAll<HTMLElement>('[data-list="fits"] [data-found]')];
    expect(found.map(({ dataset }) => [dataset.found, dataset.tied])).toEqual([
      ['fly', undefined],
      ['ant', '2'],
      ['bee', '2'],
    ]);
    expect(screen.getByText(fill(words.tiedHere.other, { count: 2 }))).toBeTruthy();
    expect(screen.getAllByText(words.tied)).toHaveLength(2);
  });

  it('says beside a condition what it does not go with and what it needs', () => {
    const moth = findRecord(
      'Moth',
      { tpu: 'yes', windows: 'yes' },
      { beside: { tpu: { needs: ['mobile'], notWith: ['windows'] } } },
    );
    const { container } = render(
      <FindAnswer
        answer={findAnswer([moth], situation(['tpu', 'windows']), {}, '2026-11-20')}
        context={{ groups: [], locale: 'en', words }}
      />,
    );
    expect(container.querySelector('[data-list="fits"] [data-found]')).toBeNull();
    const term = container.querySelector('[data-list="fails"] [data-term="tpu"]')!;
    expect(term.textContent).toContain(fill(words.against, { names: 'windows' }));
    expect(term.textContent).toContain(fill(words.needs, { names: 'mobile' }));
  });
});
