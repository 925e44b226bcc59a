/**
 * True for a key that belongs to a word being composed, not to the page. Safari ends the word before it tells of the Enter that chose it; what marks that
 * key is the old code 229 (https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode).
 */
export function isForInputMethod({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
