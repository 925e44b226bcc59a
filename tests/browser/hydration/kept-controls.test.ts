// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { keepControls } from '@/browser/hydration/kept-controls';

const page = `<main>
  <input name="q" type="search" class="field" id="_R_1_">
  <button type="button" class="button">Compare A</button>
  <button type="button" class="button">Compare B</button>
  <details><summary>More</summary></details>
</main>`;

/** The page as React would draw it anew: other elements, other ids, words as they were sent. */
const drawAnew = () => (document.body.innerHTML = page.replace('_R_1_', '_r_7_'));
const field = () => document.querySelector<HTMLInputElement>('input[name="q"]')!;

afterEach(() => (document.body.innerHTML = ''));

test('on a page drawn anew each control is found again, whatever an extension put beside it', () => {
  document.body.innerHTML = page;
  document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<button class="icon">fill in</button>');
  const [, , second] = document.querySelectorAll('button');
  second!.textContent = '比较B';
  const { find, carryOver } = keepControls();
  expect(find(second!)).toBe(second);
  drawAnew();
  expect(find(second!)).toBeUndefined();
  carryOver();
  expect(find(second!)!.textContent).toBe('Compare B');
});

test('a control that nothing tells for certain is not found: better lost than done to another', () => {
  document.body.innerHTML = page;
  const [first] = document.querySelectorAll('button');
  const { find, carryOver } = keepControls();
  drawAnew();
  document.querySelector('button')!.remove();
  carryOver();
  expect(find(first!)).toBeUndefined();
  expect(find(field())).toBe(field());
});

test('of cards in another order the one of the same library is found', () => {
  const card = (id: string) =>
    `<article data-library="${id}"><button class="button">Compare ${id}</button></article>`;
  document.body.innerHTML = card('flux') + card('mxnet');
  const [flux] = document.querySelectorAll('button');
  const { find, carryOver } = keepControls();
  document.body.innerHTML = card('mxnet') + card('flux');
  carryOver();
  expect(find(flux!)!.textContent).toBe('Compare flux');
});

test('text, open disclosures, focus and selection go along', () => {
  document.body.innerHTML = page;
  field().value = 'onnx';
  field().focus();
  field().setSelectionRange(1, 3);
  document.querySelector('details')!.open = true;
  const { carryOver, refocus } = keepControls();
  drawAnew();
  carryOver();
  refocus();
  expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['onnx', 1, 3]);
  expect(document.activeElement).toBe(field());
  expect(document.querySelector('details')!.open).toBe(true);
});

test('a page that was not drawn anew is left alone', () => {
  document.body.innerHTML = page;
  const { carryOver, refocus } = keepControls();
  field().value = 'typed later';
  field().setSelectionRange(2, 2);
  carryOver();
  refocus();
  expect([field().value, field().selectionStart]).toEqual(['typed later', 2]);
});
