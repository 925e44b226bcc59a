import type { Entry, Meaning } from '../meaning';
import { toUnits, type Unit } from '../units';

/** What a phrase that ends here stands for. */
interface Claim {
  means?: Meaning;
  /** A library of the same name, where the phrase is a programming language first: MATLAB. */
  named?: Meaning;
  /** True: the word is an ordinary one too, so the name counts with its capital only: Go. */
  plain?: boolean;
}

interface Node extends Claim {
  readonly next: Map<string, Node>;
  readonly slots: Map<string, { readonly fits: RegExp; readonly node: Node }>;
}

/** A phrase that was found: where it ends, what it stands for, and how well it fits: as it was written, by a slot, or for this place. */
export interface Found extends Readonly<Claim> {
  readonly end: number;
  readonly means: Meaning;
  readonly fits: 'written' | 'slot' | 'place';
}

/** Letters that stand for the slots of a phrase while it is cut into units; nobody types them. */
const slots = [
  ['{n}', 'ƞ', '\\d+(?:\\.\\d+)*'],
  ['{x}', 'ƹ', '[a-z0-9.]*'],
] as const;
/** A slot that is a word of its own: one with a digit, or any word would do. */
const lone = /^ƹ$/;

const withSlots = (phrase: string) =>
  slots.reduce((text, [written, letter]) => text.replaceAll(written, letter), phrase);

/** What fits a word with slots, or nothing if it has none. */
function patternOf(word: string): RegExp | undefined {
  if (!slots.some(([, letter]) => word.includes(letter))) return undefined;
  if (lone.test(word)) return /^[a-z0-9.]*\d[a-z0-9.]*$/;
  const escaped = word.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
  return new RegExp(
    `^${slots.reduce((text, [, letter, pattern]) => text.replaceAll(letter, pattern), escaped)}$`,
  );
}

const newNode = (): Node => ({ next: new Map(), slots: new Map() });

function stepInto(node: Node, word: string): Node {
  const fits = patternOf(word);
  if (!fits) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    return next;
  }
  const slot = node.slots.get(word) ?? { fits, node: newNode() };
  node.slots.set(word, slot);
  return slot.node;
}

const isLanguage = (means: Meaning) =>
  means.kind === 'condition' && means.all.flat().every((key) => key.startsWith('language:'));

/** Adds a phrase; the first entry that claims it keeps it. */
function grow(root: Node, words: readonly string[], means: Meaning): void {
  const node = words.reduce(stepInto, root);
  if (!node.means) node.means = means;
  else if (means.kind === 'name' && means.of === 'library' && isLanguage(node.means)) node.named ??= means;
  else if (means.kind === 'function' && node.means.kind === 'name') node.plain = true;
}

/** Gives the forms in which an English word may end a phrase: as it is, with and without the ending of the plural. */
function forms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

/** A phrase, and the same without its apostrophe: "don't", "dont". */
const spellings = (phrase: string) =>
  /['’]/.test(phrase) ? [phrase, phrase.replace(/['’]/g, '')] : [phrase];

/** Where phrases that begin at a unit end, each with its meaning. */
function findFrom(
  node: Node,
  units: readonly Unit[],
  end: number,
  fits: Found['fits'],
  found: Found[],
): void {
  if (node.means) found.push({ ...node, end, means: node.means, fits });
  const unit = units[end];
  if (!unit) return;
  const next = node.next.get(unit.text);
  if (next) findFrom(next, units, end + 1, fits, found);
  for (const slot of node.slots.values())
    if (slot.fits.test(unit.text)) findFrom(slot.node, units, end + 1, 'slot', found);
}

/** Phrases of a vocabulary, to be looked up in a text. */
export interface Phrases {
  /** Every phrase of the text that begins at a unit. */
  at(units: readonly Unit[], at: number): Found[];
  /** What a word means alone. */
  word(text: string): Meaning | undefined;
  /** Phrases of one word with what they mean. */
  readonly words: readonly (readonly [string, Meaning])[];
}

/** Takes entries, the first that claims a phrase keeps it; gives them to be looked up. A phrase with `^` counts at the beginning of a clause only. */
export function toPhrases(entries: readonly Entry[]): Phrases {
  const [anywhere, first] = [newNode(), newNode()];
  const phrases = entries.flatMap(({ says, means }) =>
    spellings(says).map((phrase) => ({
      root: phrase.startsWith('^') ? first : anywhere,
      words: toUnits(withSlots(phrase)).map(({ text }) => text),
      means,
    })),
  );
  for (const { root, words, means } of phrases) if (words.length > 0) grow(root, words, means);
  // A form that we made gives way to every word that was written.
  for (const { root, words, means } of phrases)
    for (const form of forms(words.at(-1) ?? ''))
      if (form !== words.at(-1)) grow(root, [...words.slice(0, -1), form], means);
  return {
    at: (units, at) => {
      const found: Found[] = [];
      findFrom(anywhere, units, at, 'written', found);
      const before = units[at - 1]?.kind;
      if (before === undefined || before === 'pause' || before === 'stop')
        findFrom(first, units, at, 'place', found);
      return found;
    },
    word: (text) => anywhere.next.get(text)?.means,
    words: phrases.flatMap(({ words, means }) => (words.length === 1 ? [[words[0]!, means] as const] : [])),
  };
}

/** Gives the words of a phrase as they are compared, in one string: two phrases with the same one are the same to a reader. */
export function phraseKey(phrase: string): string {
  return toUnits(withSlots(phrase))
    .map(({ text }) => text)
    .join(' ');
}
