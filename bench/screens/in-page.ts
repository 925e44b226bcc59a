/** What a page shows before anything is opened, in pixels from its top; nothing where it does not show it. */
export interface Places {
  /** Height that the browser believes in before one scrolls, and the true one. */
  readonly believed: number;
  readonly height: number;
  readonly difference: number | undefined;
  readonly choose: number | undefined;
  readonly install: number | undefined;
  /** Characters of visible text by size in pixels. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Pixels by which the page is wider than the window. */
  readonly beyond: number;
}

/** Runs in a page. Takes sentences and commands that it may show; gives where they are, how high the page is and how large its text. */
export function placesInPage({
  choose,
  install,
}: {
  choose: readonly string[];
  install: readonly string[];
}): Places {
  const root = document.documentElement;
  const believed = root.scrollHeight;
  root.removeAttribute('data-far');
  root.removeAttribute('data-steps');
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const top = (element: Element | undefined) =>
    element && Math.round(element.getBoundingClientRect().top + scrollY);
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const firstWith = (selector: string, texts: readonly string[]) =>
    [...document.querySelectorAll(`main :is(${selector})`)].find(
      (element) => isShown(element) && texts.some((text) => plain(element.textContent).includes(plain(text))),
    );
  // Names, dates and addresses always differ: what counts is yes against no.
  const rowDiffers = (row: Element) =>
    new Set([...row.querySelectorAll('td')].map((cell) => cell.dataset.support)).size > 1;
  const difference =
    [...document.querySelectorAll('[data-differences] [data-support]')].find(isShown) ??
    [...document.querySelectorAll('main tr[data-dimension]')].find((row) => isShown(row) && rowDiffers(row));

  const sizes: Record<string, number> = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const { length } = plain(node.nodeValue);
    if (length === 0 || parent.closest('script, style, svg, .visually-hidden, .sr-only') || !isShown(parent))
      continue;
    const size = String(Number(parseFloat(getComputedStyle(parent).fontSize).toFixed(1)));
    sizes[size] = (sizes[size] ?? 0) + length;
  }
  return {
    believed,
    height: root.scrollHeight,
    difference: top(difference),
    choose: top(firstWith('li, p, dd', choose)),
    install: top(firstWith('code, pre', install)),
    sizes,
    beyond: root.scrollWidth - root.clientWidth,
  };
}
