import { createSpellingCorrector } from '../../search/typo';
import type { Entry, Meaning } from '../meaning';
import { toPhrases, type Found } from './phrases';
import type { Unit } from '../units';

/** A stretch of a text: what one phrase covers, or one unit that none does. */
export interface Piece {
  readonly units: readonly Unit[];
  /** Nothing if no phrase covers it. */
  readonly means: Meaning | undefined;
  /** A library of the same name, where the phrase is a programming language first. */
  readonly named?: Meaning | undefined;
  /** True: an ordinary word too, so the name counts with its capital only. */
  readonly plain?: boolean | undefined;
}

/** What a cut of a text costs: unknown units are dear, so that as much as possible is understood; one phrase beats two that say the same. */
const costs = { unknown: 10, phrase: 1, lone: 3, half: 11, written: 0, slot: 0.1, place: -0.1 };

/** Whether a typo in a word is worth mending: it names a demand or a library. */
const isSubject = (means: Meaning) =>
  means.kind === 'condition' ||
  means.kind === 'general' ||
  means.kind === 'choice' ||
  (means.kind === 'name' && means.of === 'library');

/** A character alone is a phrase only where it is a word of the language: the 中 of 中文 asks for nothing and says nothing. */
function priceOf(units: readonly Unit[], at: number, { end, fits }: Found): number {
  const { kind, begins, ends } = units[at]!;
  if (end - at > 1 || kind !== 'han') return costs.phrase + costs[fits];
  return begins && ends ? costs.lone : costs.half;
}

/** How the rest of a text is cut best. */
interface Cut {
  readonly cost: number;
  readonly end: number;
  readonly found?: Found | undefined;
}

const better = (a: Cut, b: Cut) => (b.cost < a.cost || (b.cost === a.cost && b.end > a.end) ? b : a);
const isLostHan = (piece: Piece | undefined) => piece?.means === undefined && piece?.units[0]!.kind === 'han';

const letters = (word: string) => [...word].sort().join('');

/** Takes entries; gives a function that cuts units into phrases and what no phrase covers, so that as little as possible stays unknown. */
export function createDictionary(entries: readonly Entry[]): (units: readonly Unit[]) => Piece[] {
  const phrases = toPhrases(entries);
  const correct = createSpellingCorrector(
    phrases.words.flatMap(([word, means]) => (/^[a-z]{5,}$/.test(word) && isSubject(means) ? [word] : [])),
  );
  /** A word that is one typo away from a phrase of one word. A short one is as easily another word ("scale"): only letters that changed places count. */
  const corrected = ({ kind, text }: Unit, end: number): Found | undefined => {
    if (kind !== 'word' || text.length < 4) return undefined;
    const [first] = correct(text);
    const means = first && phrases.word(first.word);
    if (!means) return undefined;
    const isShort = text.length < 6 && means.kind !== 'name';
    return isShort && letters(text) !== letters(first.word) ? undefined : { end, means, fits: 'slot' };
  };
  const cutFrom = (units: readonly Unit[], at: number, rest: (end: number) => number): Cut => {
    const fitting = phrases.at(units, at);
    const spelt = fitting.length === 0 ? corrected(units[at]!, at + 1) : undefined;
    const isMark = units[at]!.kind !== 'word' && units[at]!.kind !== 'han';
    const cuts = fitting.map((found): Cut => ({
      cost: priceOf(units, at, found) + rest(found.end),
      end: found.end,
      found,
    }));
    const alone = isMark ? 0 : spelt ? costs.lone : costs.unknown;
    return [...cuts, { cost: alone + rest(at + 1), end: at + 1, found: spelt }].reduce(better);
  };
  return (units) => {
    // Cheapest cut from each unit to the end, from the last unit backwards.
    const best: Cut[] = [];
    best[units.length] = { cost: 0, end: units.length };
    for (let at = units.length - 1; at >= 0; at -= 1) best[at] = cutFrom(units, at, (end) => best[end]!.cost);
    const pieces: Piece[] = [];
    for (let at = 0; at < units.length; at = best[at]!.end) {
      const { end, found } = best[at]!;
      pieces.push({
        units: units.slice(at, end),
        means: found?.means,
        named: found?.named,
        plain: found?.plain,
      });
    }
    return pieces.map((piece, at) => {
      const [unit, ...more] = piece.units;
      const alone = !isLostHan(pieces[at - 1]) && !isLostHan(pieces[at + 1]);
      const means = alone && more.length === 0 ? phrases.word(unit!.text) : undefined;
      return piece.means || !means ? piece : { ...piece, means };
    });
  };
}
