import type {} from './queued-event';

// Stands inline in the head of every page that has a control, the same on all of them (docs/decisions/013-late-runtime.md). It loads the
// page's scripts at the first sign of intent and holds what the reader does until replay.ts takes it over. A test keeps it under 1 kB on the wire.

const script = document.currentScript as HTMLScriptElement;
const root = document.documentElement;
const late: Window['late'] = (window.late = { held: [] });
let asked = false;
let slash = true;

/** The scripts failed: from then on the browser does what it can do alone, and the page says so. */
const stand = () => {
  late.done = true;
  document.querySelector('dialog')?.close();
  late.restore?.();
  delete root.dataset.waits;
  root.dataset.still = '';
};

const insert = () => {
  for (const source of script.dataset.late!.split(' ')) {
    const element = document.createElement('script');
    element.src = source;
    element.async = false;
    element.onerror = stand;
    document.head.append(element);
  }
};

const load = () => {
  if (asked) return;
  asked = true;
  // React takes over the whole document, so all of it must have been read.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', insert);
  else insert();
};

const listen = (event: Event) => {
  const { type } = event;
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const target = event.target as HTMLInputElement;
  const control = target.closest('button,input,select,textarea,label,aside summary,[data-kin]');
  const button = type === 'click' && target.closest('button');
  // The button and the keys that open the search.
  const opens = button
    ? button.ariaKeyShortcuts
    : !altKey &&
      (ctrlKey || metaKey
        ? /^k$/i.test(key)
        : key === '/' && slash && !target.matches('input,select,textarea'));
  const held = button || opens || type === 'submit' || (key === 'Enter' && target.role === 'combobox');
  if (control || held) load();
  if (late.done || (late.live && type === 'input' && target.closest('dialog'))) return;
  if (held) event.preventDefault();
  if (held || (control && /^(click|input|change)$/.test(type))) {
    event.stopImmediatePropagation();
    if (held || type === 'input') {
      late.held.push([event, target.value, target.checked]);
      setTimeout(() => late.done || (root.dataset.waits = ''), 300);
    }
  }
  // What is typed next belongs into the search.
  if (opens) document.querySelector('dialog')?.showModal();
};

for (const type of ['pointerover', 'focusin', 'click', 'submit', 'input', 'change', 'keydown'])
  addEventListener(type, listen, true);
addEventListener('storage', load);
// A script that came in part, or React, which has given up.
addEventListener(
  'error',
  ({ filename }) =>
    /_next/.test(filename) &&
    setTimeout(() => ('hydrated' in root.dataset && document.querySelector('main')) || stand()),
);

const remembered = () => {
  try {
    slash = localStorage['dl-atlas:slash-off'] !== '1';
    if (!slash || /\w/.test(localStorage['dl-atlas:picks'] || '')) load();
  } catch {
    // Storage is switched off: there is nothing to show from it.
  }
};
remembered();
// Another page may have picked before Back led here.
addEventListener('pageshow', remembered);
if (location.search || script.dataset.atOnce) load();
