import type { RowMeanings } from '../../lib/output/row-meanings';
import { meaningFlag, meaningsFlag } from '../contract/flags';

// Opens what the answers of a row mean beside its name, at the first click and without React. The name is a link to the same words on the page of
// the method: where they cannot be had, or the browser has no popovers, it leads there.

let meanings: Promise<RowMeanings> | undefined;

const load = (address: string) =>
  (meanings ??= fetch(address).then((response) => response.json() as Promise<RowMeanings>));

const element = (name: string, text: string) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** The id of the row that a name belongs to: the place on the page of the method that it leads to. */
const rowOf = (link: HTMLAnchorElement) => link.hash.slice(1);

const linkTo = (href: string, text: string) => Object.assign(element('a', text), { href });

function fillBox(box: HTMLElement, link: HTMLAnchorElement, { words, rows }: RowMeanings): void {
  const id = rowOf(link);
  const [name, question, ...tests] = rows[id]!;
  const list = document.createElement('dl');
  for (const [place, test] of tests.entries())
    list.append(element('dt', words.tests[place]!), element('dd', test));
  box.replaceChildren(element('h2', name), element('p', question), list, linkTo(link.href, words.method));
  if (link.closest('[id]')?.id === id) box.append(linkTo(`#${id}`, words.here));
  box.setAttribute('aria-label', name);
}

/** Below the name, within the page; it scrolls along. */
function placeBox(box: HTMLElement, link: Element): void {
  const { left, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - 16;
  box.style.left = `${Math.max(16, Math.min(left, room)) + scrollX}px`;
  box.style.top = `${bottom + 8 + scrollY}px`;
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
}

/** The box and the name, looked up once the words are there: React may have drawn the page anew meanwhile. */
async function show(link: HTMLAnchorElement, address: string): Promise<void> {
  try {
    const words = await load(address);
    const box = document.querySelector<HTMLElement>(`[${meaningsFlag}]`)!;
    const selector = `a[${meaningFlag}][href="${link.getAttribute('href')}"]`;
    const name = link.isConnected ? link : document.querySelector<HTMLAnchorElement>(selector)!;
    fillBox(box, name, words);
    box.showPopover();
    placeBox(box, name);
  } catch {
    meanings = undefined;
    location.href = link.href;
  }
}

/** A click that opens the link here, not in another tab. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);

addEventListener('click', (event) => {
  const target = event.target as Element;
  const box = document.querySelector<HTMLElement>(`[${meaningsFlag}]`);
  if (!box || !('showPopover' in box)) return;
  const link = target.closest?.<HTMLAnchorElement>('a');
  // A link within it leads to another place of this page or away.
  if (box.contains(target) && link) box.hidePopover();
  if (!link?.hasAttribute(meaningFlag) || !isPlain(event)) return;
  event.preventDefault();
  void show(link, box.getAttribute(meaningsFlag)!);
});
