/** Runs in a page: true once the steps in which its first screens are laid out (app/styles/deferred-layout.css) are done; until then what is below them moves, and a click may fall beside it. */
export function isLaidOut(): boolean {
  return document.getAnimations().length === 0;
}
