/**
 * All that event replay knows of the inside of React and that React promises to nobody (19.3.1). When React is raised, tests/browser/hydration tells
 * whether it still holds; until it does, RUNTIME=eager builds pages without any of it. This module goes when Next can hydrate a page when the reader
 * acts and replays what was done before (vercel/next.js 5054, 34063, 45009): browser/hydration and build/defer-scripts.ts go with it, and the pages stay
 * as Next writes them.
 */

/** React knows a script that the page has by this attribute, which those of the bootstrap lack; without it, it would ask for them once more. */
export function markScriptsAsLoaded(): void {
  document.querySelectorAll('head > script[src]').forEach((script) => script.setAttribute('async', ''));
}

/** True once React has begun with the document: it leaves a mark on it. Where the mark is gone, hydration is only slower. */
export function hasBegun(): boolean {
  return Object.keys(document).some((key) => key.startsWith('__reactContainer'));
}

/** Has React finish at once what it would do in slices: an event that asks for an answer at once makes it do so. This one nobody listens to. */
export function flushHydration(): void {
  document.documentElement.dispatchEvent(new Event('mouseup'));
}

/** Sets a field's value past React, which keeps a setter of its own on each field to know the value that it saw last. */
function setUnseen(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
}

/** Takes a field, its value and whether it is ticked; says the change to React, which has missed it. React compares with what it saw last, so that is set back first. */
export function sayChange(field: HTMLInputElement, value: string, checked: boolean | undefined): void {
  if (field.type === 'checkbox' || field.type === 'radio') {
    field.checked = !checked;
    field.click();
    return;
  }
  if (field.localName === 'select') field.value = value;
  else {
    const { selectionStart: start, selectionEnd: end } = field;
    field.value = field.defaultValue;
    setUnseen(field, value);
    if (start !== null) field.setSelectionRange(start, end);
  }
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Tells React which disclosures are open and where focus and pointer are: it has not seen them come. */
export function sayPresentState(): void {
  document.querySelectorAll('details[open]').forEach((details) => details.dispatchEvent(new Event('toggle')));
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const under = [...document.querySelectorAll(':hover')].at(-1);
  under?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
}
