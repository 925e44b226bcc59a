// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Marked } from '@/components/ui/marked';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a marked text', () => {
  it('marks the matched stretches only', () => {
    render(
      <p data-testid="p">
        <Marked text="Google TPU" ranges={[[7, 10]]} />
      </p>,
    );
    expect(screen.getByTestId('p').innerHTML).toBe('Google <mark>TPU</mark>');
  });
});
