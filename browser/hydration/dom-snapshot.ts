import { pageContent, searchDialog } from '../contract/selectors';

/**
 * Copies the page as it stands; gives a function that brings the copy back where React has emptied the page (docs/decisions/013-late-runtime.md).
 * React may empty it once more after that, so it is brought back a few times.
 */
export function snapshotDom(): () => void {
  const snapshot = document.createDocumentFragment();
  for (const node of document.body.childNodes) snapshot.appendChild(node.cloneNode(true));
  // A search that was opened before its scripts has nothing to answer with.
  snapshot.querySelector(searchDialog)?.removeAttribute('open');
  let left = 9;
  const restore = () => {
    if (document.querySelector(pageContent) || left === 0) return;
    if (left === 9) new MutationObserver(restore).observe(document, { childList: true, subtree: true });
    left -= 1;
    document.body.replaceChildren(snapshot.cloneNode(true));
  };
  return restore;
}
