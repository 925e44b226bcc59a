// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GainsLosses } from '@/components/compare/gains-losses';
import { gainsAndLosses } from '@/lib/compare/rows';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/columns';

const words = getMessages('en').compare;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('gains and losses', () => {
  it('tells gains, losses and what is not known in sentences', () => {
    render(
      <GainsLosses
        from={left}
        to={right}
        change={gainsAndLosses(groups, left, right)}
        locale="en"
        words={words}
      />,
    );
    expect(
      screen.getByRole('heading', { name: fill(words.fromTo, { from: 'Left', to: 'Right' }) }),
    ).toBeTruthy();
    expect(
      screen.getByText(fill(words.change, { from: 'Left', before: 'Yes', to: 'Right', after: 'Partial' }), {
        exact: false,
      }),
    ).toBeTruthy();
    expect(
      screen.getByText(
        [
          plural('en', words.gainCount, 0),
          plural('en', words.lossCount, 1),
          plural('en', words.openCount, 1),
        ].join(' '),
      ),
    ).toBeTruthy();
  });
});
