/**
 * Copies the page as it stands; gives a function that brings the copy back where React has emptied the page (docs/decisions/013-late-runtime.md).
 * React may empty it once more after that, so it is brought back a few times.
 */
export function keepServed(): () => void {
  const served = document.createDocumentFragment();
  for (const node of document.body.childNodes) served.appendChild(node.cloneNode(true));
  // A search that was opened before its scripts has nothing to answer with.
  served.querySelector('dialog')?.removeAttribute('open');
  let left = 9;
  const restore = () => {
    if (document.querySelector('main') || left === 0) return;
    if (left === 9) new MutationObserver(restore).observe(document, { childList: true, subtree: true });
    left -= 1;
    document.body.replaceChildren(served.cloneNode(true));
  };
  return restore;
}
