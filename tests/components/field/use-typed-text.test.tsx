// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { useTypedText } from '@/components/field/use-typed-text.client';

const told = vi.fn();

/** A field whose text is kept beside it, with a button that empties it. */
function Field({ first = '' }: { first?: string }) {
  const [text, setText] = useState(first);
  const typed = useTypedText(text, (next) => {
    told(next);
    setText(next);
  });
  return (
    <>
      <input aria-label="Box" {...typed} />
      <button onClick={() => setText('')}>Clear</button>
      <output>{text}</output>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Box' });
const kept = () => screen.getByRole('status').textContent;

afterEach(() => {
  cleanup();
  told.mockClear();
  delete window.composing;
  document.body.innerHTML = '';
});

test('what is typed is told, letter by letter, and never written back', () => {
  render(<Field />);
  const write = vi.spyOn(HTMLInputElement.prototype, 'value', 'set');
  fireEvent.input(box(), { target: { value: 'p' } });
  fireEvent.input(box(), { target: { value: 'py' } });
  // The two that the test itself has written.
  expect(write).toHaveBeenCalledTimes(2);
  expect([box().value, kept()]).toEqual(['py', 'py']);
  write.mockRestore();
});

test('a text that something else sets is written into the field', () => {
  render(<Field first="jax" />);
  expect(box().value).toBe('jax');
  fireEvent.input(box(), { target: { value: 'jaxx' } });
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect([box().value, kept()]).toEqual(['', '']);
  fireEvent.input(box(), { target: { value: 'jaxx' } });
  expect(kept()).toBe('jaxx');
});

test('what stood in the field before React came counts as typed, and the field is left alone', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = renderToString(<Field />);
  box().value = 'pytorch';
  box().setSelectionRange(3, 3);
  const write = vi.spyOn(HTMLInputElement.prototype, 'value', 'set');
  await act(async () => {
    hydrateRoot(place, <Field />);
  });
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect([box().value, box().selectionStart, kept()]).toEqual(['pytorch', 3, 'pytorch']);
  expect(told.mock.calls).toEqual([['pytorch']]);
});

test('a word being composed is told when it is whole', () => {
  render(<Field />);
  fireEvent.compositionStart(box());
  fireEvent.input(box(), { target: { value: 'shou' }, isComposing: true });
  expect(told).not.toHaveBeenCalled();
  fireEvent.input(box(), { target: { value: '手' }, isComposing: true });
  fireEvent.compositionEnd(box());
  expect(told.mock.calls).toEqual([['手']]);
});

test('a word that was begun before React came is not told before it is whole', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = renderToString(<Field />);
  box().value = 'shouji';
  window.composing = true;
  await act(async () => {
    hydrateRoot(place, <Field />);
  });
  expect(told).not.toHaveBeenCalled();
  expect(box().value).toBe('shouji');
  box().value = '手机';
  fireEvent.compositionEnd(box());
  expect(told.mock.calls).toEqual([['手机']]);
});
