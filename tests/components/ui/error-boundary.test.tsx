// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { getMessages } from '@/lib/i18n/locales-fs';

const { faults } = getMessages('en');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a guarded part', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  let broken = true;
  function Part() {
    if (broken) throw new Error('broken part');
    return <p>whole</p>;
  }

  it('says that it failed, shows what stands in for it, and may be tried again', async () => {
    broken = true;
    render(
      <>
        <ErrorBoundary words={faults} instead={<p>instead</p>}>
          <Part />
        </ErrorBoundary>
        <p>rest</p>
      </>,
    );
    expect(screen.getByRole('status').textContent).toContain(faults.broken);
    expect([screen.getByText('instead'), screen.getByText('rest')]).toHaveLength(2);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: faults.again }));
    expect(screen.getByText('whole')).toBeTruthy();
    expect(screen.queryByText('instead')).toBeNull();
  });

  it('of the size of a button says it in a word', () => {
    broken = true;
    render(
      <ErrorBoundary words={faults} small>
        <Part />
      </ErrorBoundary>,
    );
    expect(document.body.textContent).toBe(faults.small);
  });
});
