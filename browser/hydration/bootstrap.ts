import { atOnceFlag, hydratedFlag, scriptsFlag, stillFlag, waitsFlag } from '../contract/flags';
import {
  controlSelector,
  fieldSelector,
  pageContent,
  searchDialog,
  searchFieldRole,
} from '../contract/selectors';
import { picksKey, slashOffKey } from '../contract/storage';
import type {} from './queued-event';

// Stands inline in the head of every page that has a control, the same on all of them (docs/decisions/013-late-runtime.md). It loads the
// page's scripts at the first sign of intent and queues what the reader does until event-replay.ts takes it over. A test keeps it under 1 kB on
// the wire.

const script = document.currentScript as HTMLScriptElement;
const root = document.documentElement;
const queue: Window['hydrationQueue'] = (window.hydrationQueue = { events: [] });
let asked = false;
let slashOpens = true;

/** The scripts failed: from then on the browser does what it can do alone, and the page says so. */
const giveUp = () => {
  queue.passThrough = true;
  document.querySelector(searchDialog)?.close();
  queue.restore?.();
  root.removeAttribute(waitsFlag);
  root.toggleAttribute(stillFlag, true);
};

const insertScripts = () => {
  for (const source of script.getAttribute(scriptsFlag)!.split(' ')) {
    const element = document.createElement('script');
    element.src = source;
    element.async = false;
    element.onerror = giveUp;
    document.head.append(element);
  }
};

const load = () => {
  if (asked) return;
  asked = true;
  // React takes over the whole document, so all of it must have been read.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', insertScripts);
  else insertScripts();
};

/** True for the keys that open the search. */
const isSearchKey = (event: KeyboardEvent, target: Element) => {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return /^k$/i.test(event.key);
  return event.key === '/' && slashOpens && !target.matches(fieldSelector);
};

/** Keeps an event from everybody else, unless React answers for itself. Events that only a script can answer are queued, and of a field the last word. */
const withhold = (event: Event, target: HTMLInputElement, needsScript: unknown, opensSearch: unknown) => {
  if (queue.passThrough) return;
  event.stopImmediatePropagation();
  if (needsScript) event.preventDefault();
  else if (event.type !== 'input') return;
  queue.events.push([event, target.value, target.checked]);
  setTimeout(() => queue.passThrough || root.toggleAttribute(waitsFlag, true), 300);
  // What is typed next belongs into the search.
  if (opensSearch) document.querySelector(searchDialog)?.showModal();
};

/** True for Enter in the search. A key that belongs to the input method has the number 229, in Safari also the Enter that ends a word, which says that nothing is composed. */
const goesToResult = (event: KeyboardEvent, target: Element) =>
  event.keyCode === 13 && target.role === searchFieldRole;

const listen = (event: Event) => {
  const { type } = event;
  const target = event.target as HTMLInputElement;
  const control = target.closest(controlSelector);
  const button = type === 'click' && target.closest('button');
  const opensSearch = button ? button.ariaKeyShortcuts : isSearchKey(event as KeyboardEvent, target);
  const needsScript =
    button || opensSearch || goesToResult(event as KeyboardEvent, target) || type === 'submit';
  if (control || needsScript) load();
  // Text stays in its field, where React finds it.
  if (needsScript || (control && target.selectionStart == null && /click|input|change/.test(type)))
    withhold(event, target, needsScript, opensSearch);
};

for (const type of ['pointerover', 'focusin', 'click', 'submit', 'input', 'change', 'keydown'])
  addEventListener(type, listen, true);
addEventListener('storage', load);
// A script that came in part, or React, which has given up.
addEventListener(
  'error',
  ({ filename }) =>
    /_next/.test(filename) &&
    setTimeout(() => (root.hasAttribute(hydratedFlag) && document.querySelector(pageContent)) || giveUp()),
);

const loadIfRemembered = () => {
  try {
    slashOpens = localStorage[slashOffKey] !== '1';
    if (!slashOpens || /\w/.test(localStorage[picksKey] || '')) load();
  } catch {
    // Storage is switched off: there is nothing to show from it.
  }
};
loadIfRemembered();
// Another page may have picked before Back led here.
addEventListener('pageshow', loadIfRemembered);
if (location.search || script.hasAttribute(atOnceFlag)) load();
