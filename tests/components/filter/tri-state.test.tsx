// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TriState } from '@/components/filter/tri-state';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

const { choices, partialCount } = getMessages('en').home;
const words = { ...choices, partial: partialCount };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a choice of three', () => {
  it('offers any, yes and no, and counts partial answers apart', async () => {
    const change = vi.fn();
    render(
      <TriState
        name="tpu"
        label="TPU"
        wish="yes"
        counts={{ yes: 2, no: 1, partial: 3 }}
        words={words}
        onChange={change}
      />,
    );
    expect(screen.getByText(fill(partialCount, { count: 3 }))).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: `${words.no} 1` }));
    expect(change).toHaveBeenCalledWith('no');
  });
});
