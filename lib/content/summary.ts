import { agesOf } from '../columns';
import { dimensions } from '../dimensions';
import { countAges } from '../freshness';
import type { Collection, Library } from './collection';

/** Figures of a collection or of one profile. */
export interface Summary {
  readonly profiles: number;
  /** Facts that state something: every one but the unknowns. */
  readonly facts: number;
  readonly sources: number;
  /** Dimensions without an answer: support unknown, or no fact at all. */
  readonly unknowns: number;
  /** Facts past their shelf life. */
  readonly due: number;
  readonly claims: number;
}

/** Takes libraries, claims and today; counts them. */
export function summarise({ libraries, claims }: Pick<Collection, 'claims'> & { readonly libraries: readonly Library[] }, today: string): Summary {
  const ages = libraries.flatMap(agesOf);
  const facts = ages.reduce((sum, { count }) => sum + count, 0);
  const { due, overdue } = countAges(ages, today);
  const sources = libraries.reduce((sum, library) => sum + Object.keys(library.sources).length, 0);
  return { profiles: libraries.length, facts, sources, unknowns: libraries.length * dimensions.length - facts, due: due + overdue, claims: claims.length };
}
