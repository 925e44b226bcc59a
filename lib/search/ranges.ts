import { fold } from './fold';
import type { Range } from './types';

/** Takes a text as it is shown and folded words; gives the stretches to mark, in order and without overlap. */
export function findRanges(text: string, words: readonly string[]): Range[] {
  // Folding may change lengths: every character is folded by itself and remembered by its place.
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const part = fold(text[at]!);
    folded += part;
    for (let index = 0; index < part.length; index += 1) places.push(at);
  }
  const found = words
    .filter((word) => word.length > 1)
    .flatMap((word): Range[] => {
      const ranges: Range[] = [];
      for (
        let at = folded.indexOf(word);
        at >= 0 && ranges.length < 20;
        at = folded.indexOf(word, at + word.length)
      ) {
        const startsWord =
          at === 0 ||
          !/[\p{L}\p{N}]/u.test(folded[at - 1]!) ||
          word.length > 3 ||
          /\p{Script=Han}/u.test(word);
        if (startsWord) ranges.push([places[at]!, places[at + word.length - 1]! + 1]);
      }
      return ranges;
    })
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter((range, index) => found.slice(0, index).every((before) => before[1] <= range[0]));
}
