/** What a piece of a text is: a word of letters and digits, one Chinese character, a mark within a list, one between clauses, or the end of a sentence. */
type UnitKind = 'word' | 'han' | 'list' | 'pause' | 'stop';

/** The smallest piece of a text that can be part of a phrase, folded, with its place in the text as it was typed. */
export interface Unit {
  readonly kind: UnitKind;
  /** Folded: small letters, no accents, half width. */
  readonly text: string;
  /** Place in the typed text, in UTF-16 units; `end` is the first that no longer belongs to it. */
  readonly start: number;
  readonly end: number;
  /** Of a Chinese character: whether a word of the language begins or ends with it, as far as the browser can tell. */
  readonly begins?: boolean;
  readonly ends?: boolean;
}

/** Longest text that is looked at, in UTF-16 units. */
export const longestText = 500;

const marks: readonly (readonly [UnitKind, RegExp])[] = [
  ['list', /[、/|&]/],
  ['pause', /[,;:()（），；：—–\n]/],
  ['stop', /[!?。！？]/],
];
const letter = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** Gives a character as it is compared. */
const foldCharacter = (character: string) => character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Signs that belong to a word where it ends: C++, C#. */
const tail = /[+#]/;

/** True where a dot stands within a word: node.js, 3.13, .NET. Any other ends a sentence. */
function isDotWithin(text: string, at: number): boolean {
  return letter.test(text[at + 1] ?? '') && !han.test(text[at + 1] ?? '');
}

function markOf(text: string, at: number): UnitKind | undefined {
  const character = foldCharacter(text[at]!);
  if (text[at] === '.') return isDotWithin(text, at) ? undefined : 'stop';
  return marks.find(([, pattern]) => pattern.test(text[at]!) || pattern.test(character))?.[0];
}

/** Where a word that begins at `at` ends. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const character = text[end]!;
    const within = letter.test(character) && !han.test(character);
    const dot = character === '.' && isDotWithin(text, end);
    if (!within && !dot && !tail.test(foldCharacter(character))) break;
    end += 1;
  }
  return end;
}

/** Where Chinese words begin in a text, as the browser's own dictionary cuts it; undefined where a browser has none. */
function wordStarts(text: string): ReadonlySet<number> | undefined {
  if (!han.test(text) || typeof Intl.Segmenter !== 'function') return undefined;
  return new Set(
    [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index),
  );
}

/** Takes a text; gives its units in order. Blanks, hyphens and quotation marks separate words and are no units. */
export function toUnits(typed: string): Unit[] {
  const text = typed.slice(0, longestText);
  const starts = wordStarts(text);
  const isStart = (at: number) => starts === undefined || at >= text.length || starts.has(at);
  const units: Unit[] = [];
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    const mark = markOf(text, at);
    if (mark) units.push({ kind: mark, text: foldCharacter(character), start: at, end: (at += 1) });
    else if (han.test(character)) {
      const [begins, ends] = [isStart(at), isStart(at + 1)];
      units.push({ kind: 'han', text: foldCharacter(character), start: at, end: (at += 1), begins, ends });
    } else if (letter.test(character) || (character === '.' && isDotWithin(text, at))) {
      const end = endOfWord(text, at + 1);
      units.push({ kind: 'word', text: foldCharacter(text.slice(at, end)), start: at, end });
      at = end;
    } else at += 1;
  }
  return units;
}
