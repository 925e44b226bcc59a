'use client';

import { pageContent } from '@/browser/contract/selectors';
import { useCallback } from 'react';

/** On a button that takes the thing out at which it stands: a chip, a column. */
const removerMark = 'data-remover';

/** Properties of such a button. */
export const remover = { [removerMark]: '' } as const;

const focusable = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join(',');

/** True for an element that is on the page, in sight and can be focused. */
function canHaveFocus(element: HTMLElement): boolean {
  // Not every browser that runs the rest of the site can tell whether it is in sight.
  const inSight = (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true;
  return element.isConnected && inSight && !(element as HTMLButtonElement).disabled;
}

const listFocusable = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>(focusable)];
const listRemovers = (within: ParentNode) =>
  [...within.querySelectorAll<HTMLElement>(`[${removerMark}]`)].filter(canHaveFocus);

/** Where the focus was, and all that stood around it. */
interface Place {
  readonly element: HTMLElement;
  readonly order: readonly HTMLElement[];
  /** Its number among the removers of the part, if it is one. */
  readonly remover: number;
}

/** Takes a part and the place that was lost; gives the neighbour: the remover that has moved up, or else what now stands where the lost one stood. */
function neighbourOf(part: HTMLElement, { element, order, remover: number }: Place): HTMLElement | null {
  // The part itself is gone, with what stood around it: the page begins anew.
  if (!part.isConnected) return document.querySelector<HTMLElement>(pageContent);
  const removers = listRemovers(part);
  if (number >= 0 && removers.length > 0) return removers[Math.min(number, removers.length - 1)]!;
  const now = listFocusable(document).filter(canHaveFocus);
  const before = order.slice(0, order.indexOf(element)).findLast(canHaveFocus);
  const after = before ? now[now.indexOf(before) + 1] : now[0];
  return [after, before].find((element) => element && part.contains(element)) ?? after ?? before ?? null;
}

/** Watches a part of the page; gives a way to stop. */
function watch(part: HTMLElement): () => void {
  let place: Place | undefined;
  const note = (element: HTMLElement) =>
    (place = { element, order: listFocusable(document), remover: listRemovers(part).indexOf(element) });
  const look = () => {
    const seen = place;
    if (!seen) return;
    const { activeElement } = document;
    const isThere = activeElement === seen.element;
    if (canHaveFocus(seen.element)) {
      if (isThere) note(seen.element);
      return;
    }
    if (isThere || !activeElement || activeElement === document.body)
      neighbourOf(part, seen)?.focus({ preventScroll: true });
    // The neighbour may stand outside; what was lost is no longer looked for.
    if (place === seen) place = undefined;
  };
  const onIn = ({ target }: FocusEvent) => void note(target as HTMLElement);
  // Browsers tell of a focus that leaves and of one that is lost with its element alike, and of the latter while it still is there.
  const onOut = () =>
    setTimeout(() => {
      if (place && canHaveFocus(place.element) && document.activeElement !== place.element) place = undefined;
    });
  if (part.contains(document.activeElement)) note(document.activeElement as HTMLElement);
  part.addEventListener('focusin', onIn);
  part.addEventListener('focusout', onOut);
  const observer = new MutationObserver(look);
  observer.observe(part, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'class'],
  });
  return () => {
    part.removeEventListener('focusin', onIn);
    part.removeEventListener('focusout', onOut);
    observer.disconnect();
    // It is about to go, if React takes it out.
    queueMicrotask(look);
  };
}

/** Gives the `ref` of a part whose controls can take themselves out of the page: the focus then goes to a neighbour, never to nothing. */
export function useNextFocus<Part extends HTMLElement>(): (part: Part) => () => void {
  return useCallback((part: Part) => watch(part), []);
}
