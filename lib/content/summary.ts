import { dimensions } from '../dimensions';
import { freshnessOf } from '../freshness';
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
  let facts = 0;
  let unknowns = 0;
  let due = 0;
  for (const library of libraries) {
    for (const dimension of dimensions) {
      const fact = library.facts[dimension.id];
      if (!fact || ('support' in fact && fact.support === 'unknown')) unknowns += 1;
      else {
        facts += 1;
        if (freshnessOf(fact.checked ?? library.checked, dimension.shelfLife, today) !== 'fresh') due += 1;
      }
    }
  }
  const sources = libraries.reduce((sum, library) => sum + Object.keys(library.sources).length, 0);
  return { profiles: libraries.length, facts, sources, unknowns, due, claims: claims.length };
}
