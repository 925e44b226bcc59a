import type { FilterRecord } from '../filter/filter';
import type { AgainstOf } from './judge';
import type { FindCondition, Term } from './term';

/** Beside which other dimensions a fact holds and does not hold. */
export interface Beside {
  readonly needs?: readonly string[];
  readonly notWith?: readonly string[];
}

/** What a library's facts need and do not go with, by dimension; a dimension without either is left out. */
export type Besides = Readonly<Record<string, Beside>>;

interface BesideRecord extends FilterRecord {
  readonly beside: Besides;
}

/** Dimensions that a condition asks for, one of which is enough; nothing if something else would do. */
function wantedBy(condition: FindCondition): readonly string[] {
  if (condition.kind === 'dimension') return condition.wish === 'yes' ? [condition.dimension] : [];
  if (condition.kind !== 'any') return [];
  const wanted = condition.of.map(wantedBy);
  return wanted.every((one) => one.length > 0) ? wanted.flat() : [];
}

/** Dimensions that a condition excludes. */
const excludedBy = (condition: FindCondition): readonly string[] =>
  condition.kind === 'dimension' && condition.wish === 'no' ? [condition.dimension] : [];

/**
 * Takes a library, one term and the terms asked for beside it: those whose own facts may speak against it too, and those that only its own fact may speak against.
 * Gives what speaks against a fact.
 */
export function againstIn(
  record: BesideRecord,
  term: Term,
  stronger: readonly Term[],
  equal: readonly Term[],
): AgainstOf {
  const others = (terms: readonly Term[]) => terms.filter((other) => other !== term);
  const speaks = (dimension: string, other: Term, both: boolean) => {
    const { notWith = [], needs = [] } = record.beside[dimension] ?? {};
    const excluded = excludedBy(other.condition).filter((one) => needs.includes(one));
    // What the library cannot do at all is a miss of its own; of alternatives those that it can do count.
    const wanted = wantedBy(other.condition).filter((one) => record.supports[one] !== 'no');
    const isAgainst = (one: string) =>
      notWith.includes(one) || (both && (record.beside[one]?.notWith ?? []).includes(dimension));
    return [...excluded, ...(wanted.length > 0 && wanted.every(isAgainst) ? wanted : [])];
  };
  return (dimension) => [
    ...new Set([
      ...others(stronger).flatMap((other) => speaks(dimension, other, true)),
      ...others(equal).flatMap((other) => speaks(dimension, other, false)),
    ]),
  ];
}

/** Takes a library, a dimension that decides and everything asked for; gives what its fact needs beside that. */
export function neededBeside(
  record: BesideRecord,
  dimension: string,
  terms: readonly Term[],
): readonly string[] {
  const asked = new Set(terms.flatMap(({ condition }) => wantedBy(condition)));
  return (record.beside[dimension]?.needs ?? []).filter((one) => !asked.has(one));
}
