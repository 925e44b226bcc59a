import { committedEvent, hydratedEvent } from '../contract/events';
import { waitsFlag } from '../contract/flags';
import { searchDialog } from '../contract/selectors';
import { snapshotDom } from './dom-snapshot';
import type { QueuedEvent } from './queued-event';
import { flushHydration, hasBegun, markScriptsAsLoaded, sayChange, sayPresentState } from './react-internals';

// The first of a page's scripts: when React has taken over, it does again what bootstrap.ts queued, one thing a task, so that each handler sees
// the state that the one before it left.

const queue = window.hydrationQueue;
queue.restore = snapshotDom();
// The order of the scripts is settled by now.
markScriptsAsLoaded();
const nextTask = () => new Promise((done) => setTimeout(done));

// A word that is being composed must not be touched.
let composing = false;
for (const type of ['compositionstart', 'compositionupdate'])
  addEventListener(type, () => (composing = true), true);
addEventListener('compositionend', () => (composing = false), true);

/** True for what opened the search, if it has been closed again meanwhile. */
function isTakenBack(event: Event, button: HTMLButtonElement | null): boolean {
  const openedSearch =
    event.type === 'click'
      ? button?.ariaKeyShortcuts
      : event instanceof KeyboardEvent && event.key !== 'Enter';
  return Boolean(openedSearch) && !document.querySelector(searchDialog)?.open;
}

/** True if a later event says the same field's text anew: only the last state counts. */
function isOvertaken({ target }: Event, next: QueuedEvent | undefined): boolean {
  return next?.[0].type === 'input' && next[0].target === target;
}

function replay([event, value, checked]: QueuedEvent, next: QueuedEvent | undefined): void {
  const target = event.target as HTMLInputElement;
  const button = target.closest('button');
  if (isTakenBack(event, button)) return;
  if (event.type === 'click') button?.click();
  else if (event.type === 'submit') (event.target as HTMLFormElement).requestSubmit();
  else if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
  else if (!isOvertaken(event, next)) sayChange(target, value!, checked);
}

/** Takes something that sends events; lets them through while it does. */
function passThrough(send: () => void): void {
  queue.passThrough = true;
  send();
  queue.passThrough = false;
}

/** What was typed into an open dialog is said first: any other change would make React draw its field anew, without it. Gives whether there was any. */
function replayDialogText(): boolean {
  const typed = queue.events.filter(
    ([{ type, target }]) => type === 'input' && (target as Element).closest(searchDialog),
  );
  const last = typed.at(-1);
  if (last && !composing) passThrough(() => sayChange(last[0].target as HTMLInputElement, last[1]!, last[2]));
  for (const entry of composing ? [] : typed) queue.events.splice(queue.events.indexOf(entry), 1);
  queue.dialogIsLive = !composing;
  return typed.length > 0;
}

async function replayAll(): Promise<void> {
  if (replayDialogText()) await nextTask();
  // React is still in the middle of its effects. The first answer need not wait for a frame, though.
  await undefined;
  sayPresentState();
  await undefined;
  // Buttons first: a field may change what is shown, and with it the button is gone that the reader saw and pressed.
  queue.events.sort(([a], [b]) => Number(b.type === 'click') - Number(a.type === 'click'));
  while (composing || queue.events.length > 0) {
    if (!composing) {
      const first = queue.events.shift()!;
      passThrough(() => replay(first, queue.events[0]));
    }
    await nextTask();
  }
  queue.passThrough = true;
  document.documentElement.removeAttribute(waitsFlag);
}

let hydrated = false;

/**
 * Once something is queued and React has begun, it is to take over at once, not in slices of 5 ms with a frame after each. With nothing queued the
 * slices stay, so that the page goes on scrolling.
 */
function flushOnceQueued(): void {
  if (hydrated || queue.passThrough) return;
  if (queue.events.length > 0 && hasBegun()) passThrough(flushHydration);
  else setTimeout(flushOnceQueued, 10);
}

/** React may set a field back to what it was sent with: gives it what was typed, the caret at its end, before the next key comes. */
function restoreTyped(): void {
  const typed = new Map(
    queue.events
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

addEventListener(committedEvent, restoreTyped, { once: true });
addEventListener(
  hydratedEvent,
  () => {
    hydrated = true;
    void replayAll();
  },
  { once: true },
);
flushOnceQueued();
