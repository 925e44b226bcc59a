// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { remover, useNextFocus } from '@/components/focus/use-next-focus.client';

afterEach(cleanup);

/** Three chips and a button that takes them all, between two others; without chips, nothing of it is there. */
function Chips({ leave = false }: { leave?: boolean }) {
  const nextFocus = useNextFocus<HTMLDivElement>();
  const [chips, setChips] = useState(['one', 'two', 'three']);
  const inner = chips.length > 0 && (
    <>
      {chips.map((chip) => (
        <span key={chip}>
          <button>weigh {chip}</button>
          <button {...remover} onClick={() => setChips(chips.filter((other) => other !== chip))}>
            remove {chip}
          </button>
        </span>
      ))}
      <button onClick={() => setChips([])}>clear</button>
    </>
  );
  const part = (
    <div ref={nextFocus}>
      {!leave && <button>above</button>}
      {inner}
      {!leave && <button>below</button>}
    </div>
  );
  return (
    <main tabIndex={-1} aria-label="page">
      {leave && chips.length === 0 ? null : part}
      <button>outside</button>
    </main>
  );
}
const press = async (name: string) => {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
};
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the focus after something took itself out', () => {
  it('goes to the button of the same kind that moved up, of the last one to the one before', async () => {
    render(<Chips />);
    await press('remove two');
    expect(focused()).toBe('remove three');
    await press('remove three');
    expect(focused()).toBe('remove one');
  });

  it('goes to what now stands there where no such button is left', async () => {
    render(<Chips />);
    await press('clear');
    expect(focused()).toBe('below');
  });

  it('goes to the page where the part itself is gone', async () => {
    render(<Chips leave />);
    await press('clear');
    expect(focused()).toBe('page');
  });

  it('stays where the reader has put it', async () => {
    render(<Chips />);
    await userEvent.click(screen.getByRole('button', { name: 'remove one' }));
    expect(focused()).toBe('remove two');
    screen.getByRole('button', { name: 'outside' }).focus();
    screen.getByRole('button', { name: 'clear' }).click();
    await Promise.resolve();
    expect(focused()).toBe('outside');
  });

  it('is not taken back by a part that it has left for nothing', async () => {
    render(<Chips />);
    const button = screen.getByRole('button', { name: 'remove one' });
    button.focus();
    button.blur();
    await new Promise((done) => setTimeout(done, 10));
    button.click();
    await new Promise((done) => setTimeout(done, 10));
    expect(document.activeElement).toBe(document.body);
  });
});
