import type {} from '../contract/composing';
import { committedEvent, hydratedEvent } from '../contract/events';
import { waitsFlag } from '../contract/flags';
import { searchDialog } from '../contract/selectors';
import { snapshotDom } from './dom-snapshot';
import { tolerateForeignNodes } from './foreign-nodes';
import { keepControls } from './kept-controls';
import type { QueuedEvent } from './queued-event';
import { flushHydration, hasBegun, markScriptsAsLoaded, sayChange, sayPresentState } from './react-internals';

// The first of a page's scripts: when React has taken over, it does again what bootstrap.ts queued, one thing a task, so that each handler sees
// the state that the one before it left. Text is not queued: it stays in its field, where React finds it (components/field/use-typed-text.client.ts).

const queue = window.hydrationQueue;
queue.restore = snapshotDom();
const controls = keepControls();
tolerateForeignNodes();
// The order of the scripts is settled by now.
markScriptsAsLoaded();
const nextTask = () => new Promise((done) => setTimeout(done));

/** True for what opened the search, if it has been closed again meanwhile. */
function isTakenBack(event: Event, target: Element): boolean {
  const openedSearch =
    event.type === 'click'
      ? target.ariaKeyShortcuts
      : event instanceof KeyboardEvent && event.key !== 'Enter';
  return Boolean(openedSearch) && !document.querySelector(searchDialog)?.open;
}

function replay([event, value, checked]: QueuedEvent): void {
  const before = event.target as Element;
  const target = controls.find(event.type === 'click' ? before.closest('button')! : before);
  if (!target || isTakenBack(event, target)) return;
  if (event.type === 'click') (target as HTMLButtonElement).click();
  else if (event.type === 'submit') (target as HTMLFormElement).requestSubmit();
  else if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
  else sayChange(target as HTMLInputElement, value!, checked);
}

/** Takes something that sends events; lets them through while it does. */
function passThrough(send: () => void): void {
  queue.passThrough = true;
  send();
  queue.passThrough = false;
}

async function replayAll(): Promise<void> {
  // React is still in the middle of its effects. The first answer need not wait for a frame, though.
  await undefined;
  sayPresentState();
  await undefined;
  // Buttons first: a field may change what is shown, and with it the button is gone that the reader saw and pressed.
  queue.events.sort(([a], [b]) => Number(b.type === 'click') - Number(a.type === 'click'));
  while (window.composing || queue.events.length > 0) {
    if (!window.composing) {
      const first = queue.events.shift()!;
      passThrough(() => replay(first));
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

addEventListener(committedEvent, controls.carryOver, { once: true });
addEventListener(
  hydratedEvent,
  () => {
    hydrated = true;
    controls.refocus();
    void replayAll();
  },
  { once: true },
);
flushOnceQueued();
