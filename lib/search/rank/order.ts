import { standingWorth } from '../index/worth';
import type { Scored } from './score';

/** A library that was found, with its place. */
export interface Placed {
  readonly scored: Scored;
  readonly place: number;
}

const states = ['active', 'maintenance', 'retired'] as const;
const stateOf = ({ library }: Scored) => states.indexOf(library.status ?? 'active');

/** Scores this near to each other say the same. */
const same = 1e-6;

/** Takes the libraries that were found, whether what has ended was asked for, and the order of all names; gives them best first. What was not named, nor a user of it, is judged by its standing too; of equals a retired one comes last, and those that only their names tell apart share a place. */
export function inOrder(
  found: readonly Scored[],
  asksForEnded: boolean,
  rankOf: (shelf: number) => number,
): Placed[] {
  const ids = new Set(found.map(({ library }) => library.id));
  const sorted = found
    .map((scored) => ({
      scored,
      state: asksForEnded ? -stateOf(scored) : stateOf(scored),
      worth:
        scored.score *
        (scored.isNamed || scored.isUserNamed ? 1 : standingWorth(scored.library, ids, asksForEnded)),
    }))
    .sort(
      (a, b) =>
        (Math.abs(a.worth - b.worth) > same ? b.worth - a.worth : a.state - b.state) ||
        rankOf(a.scored.shelf) - rankOf(b.scored.shelf),
    );
  let place = 0;
  return sorted.map(({ scored, state, worth }, at) => {
    const before = sorted[at - 1];
    if (!before || before.state !== state || Math.abs(before.worth - worth) > same) place = at + 1;
    return { scored, place };
  });
}
