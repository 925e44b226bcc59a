// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tolerateForeignNodes } from '@/browser/hydration/foreign-nodes';

const { removeChild, insertBefore } = Node.prototype;
beforeEach(() => tolerateForeignNodes());
afterEach(() => {
  Node.prototype.removeChild = removeChild;
  Node.prototype.insertBefore = insertBefore;
});

/** Wraps a text as a translator does. */
function wrap(text: ChildNode): void {
  const font = document.createElement('font');
  text.replaceWith(font);
  font.append(text);
}

const Sentence = ({ some }: { some: boolean }) => (
  <p>
    {some && 'some '}
    {some ? <b>bold</b> : <i>slanted</i>}
    {some ? ' more' : ''}
  </p>
);

test('React goes on where a translator has taken its texts away', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(<Sentence some />));
  for (const text of [...place.querySelector('p')!.childNodes].filter(({ nodeType }) => nodeType === 3))
    wrap(text);
  act(() => root.render(<Sentence some={false} />));
  expect(place.querySelector('i')!.textContent).toBe('slanted');
  expect(place.querySelector('b')).toBeNull();
  act(() => root.render(<Sentence some />));
  expect(place.querySelector('b')!.textContent).toBe('bold');
  act(() => root.unmount());
  expect(place.childNodes).toHaveLength(0);
});

test('what is in its place is removed and put as ever', () => {
  const list = document.createElement('ul');
  const [first, second] = [document.createElement('li'), document.createElement('li')];
  list.append(second);
  expect(list.insertBefore(first, second)).toBe(first);
  expect([...list.children]).toEqual([first, second]);
  expect(list.removeChild(first)).toBe(first);
  expect([...list.children]).toEqual([second]);
});
