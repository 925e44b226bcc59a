import { expect } from '@playwright/test';
import { isAwake } from '../../scripts/support/awake';
import type { Reader } from './drivers/reader';

// What a page shows, asked in the page itself, so that it is the same question in each browser.

/** Gives the address without its host. */
export const place = (reader: Reader) =>
  reader.evaluate(() => location.pathname + location.search + location.hash);

/** Takes a selector and an attribute; gives its value on each such element in sight. */
export const attributes = (reader: Reader, selector: string, attribute: string) =>
  reader.evaluate(
    ([css, name]) =>
      [...document.querySelectorAll(css!)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getAttribute(name!)),
    [selector, attribute],
  );

/** Takes a selector; gives the text of each such element in sight. */
export const texts = (reader: Reader, selector: string) =>
  reader.evaluate(
    (css) =>
      [...document.querySelectorAll(css)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim()),
    selector,
  );

/** Takes a selector; gives what stands in the first such field, where its caret is, and whether it has the focus. */
export const field = (reader: Reader, selector: string) =>
  reader.evaluate((css) => {
    const input = document.querySelector<HTMLInputElement>(css);
    return [input?.value, input?.selectionStart, input === document.activeElement];
  }, selector);

/** Takes a selector; gives whether such an element has the focus. */
export const hasFocus = (reader: Reader, selector: string) =>
  reader.evaluate((css) => document.activeElement?.matches(css), selector);

/** Takes a selector; gives whether the first such element is within the window. */
export const inWindow = (reader: Reader, selector: string) =>
  reader.evaluate((css) => {
    const box = document.querySelector(css)?.getBoundingClientRect();
    return box && box.bottom > 0 && box.top < innerHeight;
  }, selector);

/** Ids of the cards of the home page. */
export const cards = (reader: Reader) =>
  attributes(reader, 'article[data-library]:not([hidden] *)', 'data-library');

/** Notes from now on what goes wrong in the page; `faults` gives it, until the page is left. */
export const watch = (reader: Reader) =>
  reader.evaluate(() => {
    const seen = ((window as unknown as { faults: string[] }).faults = [] as string[]);
    addEventListener('error', ({ message }) => seen.push(message));
    addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
  });

export const faults = (reader: Reader) =>
  reader.evaluate(() => (window as unknown as { faults: string[] }).faults);

/** Waits until the page answers to keys and clicks at once. */
export const awake = (reader: Reader) =>
  expect.poll(() => reader.evaluate(isAwake), { message: 'the page is awake' }).toBe(true);

/** Opens an address as a reader who reaches for a control, and waits until the page is awake. */
export async function openAwake(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  await watch(reader);
  await reader.hover('header button');
  await awake(reader);
}
