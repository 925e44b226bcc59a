import { limited } from '../../support/made-up/find-records';
import type { FindRecord } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/address/state';
import { emptyFind, withTerm } from '@/lib/find/address/state';
import { keyFor, toTerm, type TermVocabulary } from '@/lib/find/term';

/** Gives numbers from 0 to 1 that are the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const answers = ['yes', 'yes', 'partial', 'no', 'unknown'] as const;

/** Takes real records and a number; gives that many made-up libraries with full records. */
export function madeUpRecords(real: readonly FindRecord[], count: number): FindRecord[] {
  const roll = dice(7);
  return Array.from({ length: count }, (_, index) => {
    const model = real[index % real.length]!;
    const supports = Object.fromEntries(
      Object.keys(model.supports).map((id) => [id, answers[Math.floor(roll() * answers.length)]!]),
    );
    return {
      ...model,
      id: `made-up-${index}`,
      name: `Made-up ${index}`,
      supports,
      partly: limited(supports),
    };
  });
}

/** Takes the vocabulary and a number; gives that many situations of one to eight conditions. */
export function madeUpStates(vocabulary: TermVocabulary, count: number): FindState[] {
  const roll = dice(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)]!;
  return Array.from({ length: count }, () => {
    let state: FindState = { ...emptyFind, partial: roll() < 0.5 };
    for (let left = 1 + Math.floor(roll() * 8); left > 0; left -= 1) {
      state = withTerm(
        state,
        toTerm(keyFor(pick(vocabulary.dimensions), roll() < 0.85 ? 'yes' : 'no'), vocabulary)!,
        roll() < 0.6 ? 'must' : 'wish',
      );
    }
    return state;
  });
}
