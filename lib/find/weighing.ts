import type { FindState, Weight } from './address/state';
import { weights, withTerm } from './address/state';
import { keyFor, subjectOf, toTerm, type Term, type TermVocabulary } from './term';

/** How a reader can weigh a subject: how much it matters, and whether it is wanted or not. */
const weighings = {
  must: ['must', 'yes'],
  wish: ['wish', 'yes'],
  irrelevant: ['irrelevant', 'yes'],
  mustNot: ['must', 'no'],
  wishNot: ['wish', 'no'],
} as const satisfies Record<string, readonly [Weight, 'yes' | 'no']>;

/** One way to weigh a subject. */
export type Weighing = keyof typeof weighings;

/** Takes a term and its weight; gives how it is weighed. */
export function weighingOf({ key }: Term, weight: Weight): Weighing {
  if (weight === 'irrelevant') return 'irrelevant';
  return key.startsWith('-') ? `${weight}Not` : weight;
}

/** Takes a term; gives the ways to weigh it: a library is named, wanted or not wanted. */
export function weighingsOf({ condition }: Term): Weighing[] {
  return condition.kind === 'library'
    ? ['irrelevant', 'must', 'wish', 'mustNot']
    : (Object.keys(weighings) as Weighing[]);
}

/** Takes a state, a term in it and how it shall be weighed; gives the state with it. */
export function weighed(
  state: FindState,
  { key }: Term,
  weighing: Weighing,
  vocabulary: TermVocabulary,
): FindState {
  const [weight, wish] = weighings[weighing];
  const subject = subjectOf(key);
  const term = toTerm(keyFor(subject, wish), vocabulary);
  if (term) return withTerm(state, term, weight);
  // Neither of several: each is refused by itself.
  const without = weights.reduce(
    (before, other) => ({ ...before, [other]: before[other].filter((one) => one.key !== key) }),
    state,
  );
  return subject
    .split('|')
    .flatMap((one) => toTerm(keyFor(one, wish), vocabulary) ?? [])
    .reduce((before, one) => withTerm(before, one, weight), without);
}

/** Takes a state, one of its choices and the term that was meant; gives the state with the term as a must and without the choice. */
export function chosen(state: FindState, choice: readonly Term[], meant: Term): FindState {
  return withTerm({ ...state, choices: state.choices.filter((other) => other !== choice) }, meant, 'must');
}
