import { kinFlag } from '../contract/flags';
import { controlTags, searchDialog } from '../contract/selectors';

const keptSelector = `${controlTags},form,details,[${kinFlag}]`;

type Control = Element &
  Partial<Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'selectionStart' | 'selectionEnd'>>;

/**
 * What tells a control from others wherever React has drawn the page anew: ids are new then, words may be translated, and others may have gone from
 * before it. So it is what it is, and of which library.
 */
const kindOf = (control: Control) =>
  [
    control.localName,
    ...['type', 'name', 'value', 'class', 'action', kinFlag].map((name) => control.getAttribute(name)),
    control.closest('[data-library]')?.getAttribute('data-library'),
  ].join('|');

/** Gives the controls of the page as it stands, in their order. */
const controlsOfPage = () => [...document.body.querySelectorAll<Control>(keptSelector)];

/** Takes controls; gives them by what tells them apart, each in its order. */
function byKind(controls: readonly Control[]): Map<string, Control[]> {
  const kinds = new Map<string, Control[]>();
  for (const control of controls) {
    const kind = kindOf(control);
    const alike = kinds.get(kind);
    if (alike) alike.push(control);
    else kinds.set(kind, [control]);
  }
  return kinds;
}

/** The controls of a page before React, and how to find them again after it. */
export interface KeptControls {
  /** Takes a control of the page as it was; gives the one that stands for it now: itself if it is still there, nothing if none does for certain. */
  readonly find: (control: Element) => Element | undefined;
  /** If the page was drawn anew: notes what stands for what, and gives fields, disclosures and search back what they had. */
  readonly carryOver: () => void;
  /** The same for focus and selection, once the page is laid out whole: what is not laid out takes no focus. */
  readonly refocus: () => void;
}

/**
 * Notes the controls of the page as it stands. Where the page is not what was sent (a translator in the browser), React draws it anew, and what the
 * reader did goes to elements that are no more: see docs/decisions/013-late-runtime.md.
 */
export function keepControls(): KeptControls {
  const kept = controlsOfPage();
  const successors = new Map<Element, Control>();
  let focused: Control | null = document.activeElement;
  addEventListener('focusin', ({ target }) => (focused = target as Control), true);

  const find = (control: Element) => (control.isConnected ? control : successors.get(control));

  const carryOver = () => {
    // As a rule the page was not drawn anew. What tells a control apart is asked only now: of large pages that takes a while.
    if (kept.every((control) => control.isConnected)) return;
    const now = byKind(controlsOfPage());
    for (const [kind, before] of byKind(kept)) {
      const after = now.get(kind) ?? [];
      // With another number of them nothing says which is which.
      if (before[0]!.isConnected || after.length !== before.length) continue;
      before.forEach((control, place) => successors.set(control, after[place]!));
    }
    for (const [before, after] of successors)
      if (before instanceof HTMLDetailsElement) (after as HTMLDetailsElement).open = before.open;
      else if (typeof (before as Control).selectionStart === 'number')
        after.value = (before as Control).value!;
    const search = document.querySelector(searchDialog);
    const searchWasOpen = [...successors.keys()].some((before) => before.closest(searchDialog)?.open);
    if (search && searchWasOpen && !search.open) search.showModal();
  };

  const refocus = () => {
    const after =
      focused && !focused.isConnected && (successors.get(focused) as HTMLInputElement | undefined);
    if (!after) return;
    const { selectionStart, selectionEnd } = focused!;
    after.focus({ preventScroll: true });
    if (typeof selectionStart === 'number') after.setSelectionRange(selectionStart, selectionEnd!);
  };

  return { find, carryOver, refocus };
}
