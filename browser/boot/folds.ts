import { contentsFlag, foldAllFlag } from '../contract/flags';
import { foldsKey } from '../contract/storage';

// Stands at the end of a page with parts that fold (<details>). Browsers that can open them for an anchor and for what is found in the page; this does it
// for those that cannot, opens all parts at the press of the button and for paper, opens again what was open when the page is loaded anew or gone back to,
// and marks in the contents the part in which the reader is.

const parts = document.querySelectorAll<HTMLDetailsElement>('main details.fold');
const button = document.querySelector(`[${foldAllFlag}]`);
const contents = document.querySelector(`[${contentsFlag}]`);
const list = contents?.parentElement as HTMLDetailsElement | undefined;
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

/** The anchor of a part stands on what it holds. */
const idOf = (part: HTMLDetailsElement) => part.lastElementChild!.id;

/** Opens what lies over the place that an anchor names; gives the place if anything was closed. */
function openTo(hash: string): Element | undefined {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A lonely percent sign: the anchor is taken as it is.
  }
  const place = document.getElementById(id);
  let opened = false;
  for (let over = place?.closest('details'); over; over = over.parentElement?.closest('details')) {
    opened ||= !over.open;
    over.open = true;
  }
  return opened && place ? place : undefined;
}

const key = foldsKey + location.pathname;
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
try {
  const open = sessionStorage.getItem(key)?.split(' ') ?? [];
  if (navigation?.type !== 'navigate') parts.forEach((part) => (part.open = open.includes(idOf(part))));
  addEventListener('pagehide', () =>
    sessionStorage.setItem(
      key,
      [...parts]
        .filter((part) => part.open)
        .map(idOf)
        .join(' '),
    ),
  );
} catch {
  // Storage is switched off: nothing is remembered.
}

openTo(location.hash)?.scrollIntoView();
addEventListener('hashchange', () => openTo(location.hash)?.scrollIntoView());
// Before the browser goes there, also where the address names the place already.
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>("main a[href^='#']");
  if (!link) return;
  openTo(link.hash);
  if (list?.contains(link)) list.open = false;
});

button?.addEventListener('click', () => {
  const open = button.getAttribute(foldAllFlag) !== 'open';
  button.setAttribute(foldAllFlag, open ? 'open' : '');
  parts.forEach((part) => (part.open = open));
});

let closed: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  closed.forEach((part) => (part.open = true));
});
addEventListener('afterprint', () => closed.forEach((part) => (part.open = false)));

const here = new Map<Element, HTMLAnchorElement>();
for (const link of links) {
  const part = document.getElementById(link.hash.slice(1))?.closest('section');
  if (part) here.set(part, link);
}
const watch = new IntersectionObserver(
  (entries) => {
    const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
    const link = entered && here.get(entered.target);
    if (!link) return;
    links.forEach((other) => other.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'location');
    contents!.setAttribute(contentsFlag, link.textContent);
  },
  // A line a third down the window.
  { rootMargin: '-33% 0px -66% 0px' },
);
here.forEach((_, part) => watch.observe(part));
