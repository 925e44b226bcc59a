import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';

/** How many letters of a word may be wrong. */
function allowedEdits(length: number): number {
  return length < 3 ? 0 : length < 9 ? 1 : 2;
}

/** True if a word begins as another one does, its first two letters swapped at most: nobody means "query" by "jquery". */
function beginsAlike(word: string, found: string): boolean {
  return word[0] === found[0] || (word[0] === found[1] && word[1] === found[0]);
}

/** From this length on so much of a word is right that its first letter may be wrong. */
const long = 9;

/** Which letters a word has: a bit each, of which few share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Gives how many bits of a number are set. */
function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Takes the words that are known, and which of them are names, all if left out; gives a function that corrects the spelling of a word: known words that are a typo away, the nearest first. */
export function createSpellingCorrector(
  vocabulary: readonly string[],
  names: ReadonlySet<string> = new Set(vocabulary),
): (word: string) => { word: string; edits: number }[] {
  const letters = Int32Array.from(vocabulary, lettersOf);
  /** Words of about the same length and letters: an edit changes the length by one and the letters by two at most. */
  const alike = (word: string, most: number) => {
    const own = lettersOf(word);
    return vocabulary.filter(
      (found, at) => Math.abs(found.length - word.length) <= most && bitsOf(letters[at]! ^ own) <= 2 * most,
    );
  };
  // Fuse finds candidates; it counts a swap of neighbours as two edits, so the threshold is wide and the distance decides.
  const propose = (word: string, most: number) =>
    new Fuse(alike(word, most), { threshold: 0.6, distance: 40 }).search(word, {
      limit: word.length < 6 ? 300 : 60,
    });
  const known = new Map<string, { word: string; edits: number }[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const most = allowedEdits(word.length);
    const corrections =
      most === 0
        ? []
        : propose(word, most)
            .map(({ item }) => ({ word: item, edits: editDistance(word, item, most) }))
            .filter(
              ({ edits, word: found }) =>
                edits <= most &&
                (found.length > 3 || word.length > 3 || edits === 0) &&
                (word.length >= long || names.has(found) || beginsAlike(word, found)),
            )
            .sort((a, b) => a.edits - b.edits)
            .slice(0, 6);
    if (known.size > 500) known.clear();
    known.set(word, corrections);
    return corrections;
  };
}
