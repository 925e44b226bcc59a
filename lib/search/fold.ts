/** Printable signs of ASCII: nothing in them has a width or an accent. */
const plain = /^[ -~]*$/;

/** Gives a text in the form in which texts are compared: full-width as half-width, no accents, small letters. Its length may differ. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordPattern = /\p{Script=Han}+|[\p{L}\p{N}](?:[\p{L}\p{N}+#]*[\p{L}\p{N}+#])?/gu;
const plainWordPattern = /[A-Za-z0-9][A-Za-z0-9+#]*/g;

/** Gives the words of a folded text: runs of letters and digits, and runs of Chinese characters. */
export function splitWords(folded: string): string[] {
  if (plain.test(folded)) return folded.match(plainWordPattern) ?? [];
  return folded.replace(/\p{Script=Han}+/gu, ' $& ').match(wordPattern) ?? [];
}

/** Gives the pairs of neighbouring characters of a Chinese run. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** True for a run of Chinese characters. */
export function isHan(word: string): boolean {
  // Most words are Latin: no pattern is asked for them.
  return word.charCodeAt(0) >= 0x2e80 && /^\p{Script=Han}+$/u.test(word);
}
