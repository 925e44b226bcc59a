import { toMeaning, turns, type Entry } from '../meaning';
import type { Knowledge } from '../understand';

/** Phrases of one meaning as they travel with the finder's data: what they mean, what doing without it asks for or nothing, and the phrases. */
export type Sense = readonly [means: string, instead: string, ...says: string[]];

/** Takes senses, those of more weight first, and which keys are what a reader has or has not; gives what the reader of texts knows. */
export function toKnowledge(senses: readonly Sense[], resources: readonly string[]): Knowledge {
  return {
    entries: senses.flatMap(([means, instead, ...says]) => {
      const meaning = toMeaning(means, instead === '' ? undefined : instead);
      return says.map((text): Entry => ({ says: text, means: meaning }));
    }),
    resources,
  };
}

/** Takes the words that turn what stands near them, by turn, and those that join; gives them as senses. */
export function turnSenses(
  near: Readonly<Record<(typeof turns)[number] | 'joins', readonly string[]>>,
): Sense[] {
  return [...turns.map((turn): Sense => [`turn:${turn}`, '', ...near[turn]]), ['joins', '', ...near.joins]];
}
