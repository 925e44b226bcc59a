import { committedEvent, hydratedEvent } from '../contract/events';
import { keepServed } from './dom-snapshot';
import type { Held } from './queued-event';

// The first of a page's scripts: when React has taken over, it does again what loader.ts held, one thing a task, so that each handler sees
// the state that the one before it left.

const { late } = window;
late.restore = keepServed();
// React looks for the scripts it needs by this attribute; their order is settled by now.
document.querySelectorAll('head > script[src]').forEach((script) => script.setAttribute('async', ''));
const task = () => new Promise((done) => setTimeout(done));

// A word that is being composed must not be touched.
let composing = false;
for (const type of ['compositionstart', 'compositionupdate'])
  addEventListener(type, () => (composing = true), true);
addEventListener('compositionend', () => (composing = false), true);

/** Says a field's change once more. React compares with the value that it saw last, so that one is set back first. */
function change(field: HTMLInputElement, value: string, checked: boolean | undefined): void {
  if (field.localName === 'select') field.value = value;
  else if (field.type === 'checkbox' || field.type === 'radio') {
    field.checked = !checked;
    field.click();
    return;
  } else {
    const { selectionStart: start, selectionEnd: end } = field;
    field.value = field.defaultValue;
    const kind = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value);
    if (start !== null) field.setSelectionRange(start, end);
  }
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

function replay([event, value, checked]: Held, next: Held | undefined): void {
  const target = event.target as HTMLInputElement;
  const button = target.closest('button');
  const opens =
    event.type === 'click'
      ? button?.ariaKeyShortcuts
      : event instanceof KeyboardEvent && event.key !== 'Enter';
  // The search was opened, and closed again.
  if (opens && !document.querySelector('dialog')?.open) return;
  if (event.type === 'click') button?.click();
  else if (event.type === 'submit') (event.target as HTMLFormElement).requestSubmit();
  else if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
  // Of a text that was typed only the last state counts.
  else if (!(next?.[0].type === 'input' && next[0].target === target)) change(target, value!, checked);
}

/** Takes something that sends events; lets them through while it does. */
function pass(send: () => void): void {
  late.done = true;
  send();
  late.done = false;
}

/** Tells React which disclosures are open and where focus and pointer are: it has not seen them come. */
function greet(): void {
  document.querySelectorAll('details[open]').forEach((details) => details.dispatchEvent(new Event('toggle')));
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  [...document.querySelectorAll(':hover')]
    .at(-1)
    ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
}

/** What was typed into an open dialog is said first: any other change would make React draw its field anew, without it. Gives whether there was any. */
function tellDialog(): boolean {
  const typed = late.held.filter(
    ([{ type, target }]) => type === 'input' && (target as Element).closest('dialog'),
  );
  const last = typed.at(-1);
  if (last && !composing) pass(() => change(last[0].target as HTMLInputElement, last[1]!, last[2]));
  for (const entry of composing ? [] : typed) late.held.splice(late.held.indexOf(entry), 1);
  late.live = !composing;
  return typed.length > 0;
}

async function begin(): Promise<void> {
  if (tellDialog()) await task();
  // React is still in the middle of its effects. The first answer need not wait for a frame, though.
  await undefined;
  greet();
  await undefined;
  // Buttons first: a field may change what is shown, and with it the button is gone that the reader saw and pressed.
  late.held.sort(([a], [b]) => Number(b.type === 'click') - Number(a.type === 'click'));
  while (composing || late.held.length > 0) {
    if (!composing) {
      const first = late.held.shift()!;
      pass(() => replay(first, late.held[0]));
    }
    await task();
  }
  late.done = true;
  delete document.documentElement.dataset.waits;
}

let hydrated = false;

/**
 * Once something is held and React has begun (it marks the document then), it is to take over at once, not in slices of 5 ms with a frame after
 * each. An event that asks for an answer at once makes it do so; this one nobody listens to. With nothing held the slices stay, so that the page goes on scrolling.
 */
function hurry(): void {
  if (hydrated || late.done) return;
  if (late.held.length > 0 && Object.keys(document).some((key) => key.startsWith('__reactContainer')))
    pass(() => document.documentElement.dispatchEvent(new Event('mouseup')));
  else setTimeout(hurry, 10);
}

/** React may set a field back to what it was sent with: gives it what was typed, the caret at its end, before the next key comes. */
function keepTyped(): void {
  const typed = new Map(
    late.held
      .filter(([{ type }]) => type === 'input')
      .map(([{ target }, value]) => [target as HTMLInputElement, value]),
  );
  for (const [field, value] of typed)
    if (
      value !== undefined &&
      'selectionStart' in field &&
      field.selectionStart !== null &&
      field.value !== value
    )
      field.value = value;
}

addEventListener(committedEvent, keepTyped, { once: true });
addEventListener(
  hydratedEvent,
  () => {
    hydrated = true;
    void begin();
  },
  { once: true },
);
hurry();
