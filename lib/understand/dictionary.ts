import { createSpellingCorrector } from '../search/typo';
import type { Entry, Meaning } from './meaning';
import { toUnits, type Unit } from './units';

/** A stretch of a text: what one phrase covers, or one unit that none does. */
export interface Piece {
  readonly units: readonly Unit[];
  /** Nothing if no phrase covers it. */
  readonly means: Meaning | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  means?: Meaning;
}

/** What a cut of a text costs: unknown units are dear, so that as much as possible is understood; one phrase beats two that say the same. */
const costs = { unknown: 10, phrase: 1, lone: 3, half: 11 };

/** Gives the forms in which an English word may end a phrase: as it is, with and without the ending of the plural. */
function forms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

/** Adds a phrase; the first entry that claims it keeps it. */
function grow(root: Node, words: readonly string[], means: Meaning): void {
  let node = root;
  for (const word of words) {
    const next: Node = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  node.means ??= means;
}

/** Whether a typo in a word is worth mending: it names a demand or a library. */
const isSubject = (means: Meaning) =>
  means.kind === 'condition' || (means.kind === 'name' && means.of === 'library');

/** Where phrases that begin at a unit end, each with its meaning. */
function phrasesAt(root: Node, units: readonly Unit[], at: number): { end: number; means: Meaning }[] {
  const found: { end: number; means: Meaning }[] = [];
  let node: Node | undefined = root;
  for (let end = at; end < units.length && node; end += 1) {
    node = node.next.get(units[end]!.text);
    if (node?.means) found.push({ end: end + 1, means: node.means });
  }
  return found;
}

/** A character alone is a phrase only where it is a word of the language: the 中 of 中文 asks for nothing and says nothing. */
function priceOf(units: readonly Unit[], at: number, end: number): number {
  const { kind, begins, ends } = units[at]!;
  if (end - at > 1 || kind !== 'han') return costs.phrase;
  return begins && ends ? costs.lone : costs.half;
}

const isLostHan = (piece: Piece | undefined) => piece?.means === undefined && piece?.units[0]!.kind === 'han';

/** Takes entries; gives a function that cuts units into phrases and what no phrase covers, so that as little as possible stays unknown. */
export function createDictionary(entries: readonly Entry[]): (units: readonly Unit[]) => Piece[] {
  const root: Node = { next: new Map() };
  const phrases = entries.map(({ says, means }) => ({ words: toUnits(says).map(({ text }) => text), means }));
  for (const { words, means } of phrases) if (words.length > 0) grow(root, words, means);
  // A form that we made gives way to every word that was written.
  for (const { words, means } of phrases)
    for (const form of forms(words.at(-1) ?? '')) grow(root, [...words.slice(0, -1), form], means);
  const correct = createSpellingCorrector(
    phrases.flatMap(({ words, means }) =>
      words.length === 1 && /^[a-z]{5,}$/.test(words[0]!) && isSubject(means) ? words : [],
    ),
  );
  /** A word that is one typo away from a phrase of one word. */
  const corrected = ({ kind, text }: Unit): Meaning | undefined => {
    if (kind !== 'word' || text.length < 4) return undefined;
    const [first] = correct(text);
    return first && root.next.get(first.word)?.means;
  };
  return (units) => {
    // Cheapest cut from each unit to the end, from the last unit backwards.
    const best: { cost: number; end: number; means: Meaning | undefined }[] = [];
    best[units.length] = { cost: 0, end: units.length, means: undefined };
    for (let at = units.length - 1; at >= 0; at -= 1) {
      const fitting = phrasesAt(root, units, at);
      const spelt = fitting.length === 0 ? corrected(units[at]!) : undefined;
      const isMark = units[at]!.kind !== 'word' && units[at]!.kind !== 'han';
      best[at] = [
        ...fitting.map(({ end, means }) => ({ cost: priceOf(units, at, end) + best[end]!.cost, end, means })),
        {
          cost: (isMark ? 0 : spelt ? costs.lone : costs.unknown) + best[at + 1]!.cost,
          end: at + 1,
          means: spelt,
        },
      ].reduce((a, b) => (b.cost < a.cost || (b.cost === a.cost && b.end > a.end) ? b : a));
    }
    const pieces: Piece[] = [];
    for (let at = 0; at < units.length; at = best[at]!.end)
      pieces.push({ units: units.slice(at, best[at]!.end), means: best[at]!.means });
    return pieces.map((piece, at) => {
      const [unit, ...more] = piece.units;
      const alone = !isLostHan(pieces[at - 1]) && !isLostHan(pieces[at + 1]);
      const means = alone && more.length === 0 ? root.next.get(unit!.text)?.means : undefined;
      return piece.means || !means ? piece : { ...piece, means };
    });
  };
}
