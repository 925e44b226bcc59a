import type { VerifiedRow, VerifiedSource } from '../schema/records/verified';
import type { CitedRow } from './cited-rows';
import type { LookupWord } from './lookup-words';

/** A commit that takes something away. */
export type Removal = NonNullable<VerifiedRow['removed']>[number];

/** One source as a machine read it. */
export interface Reading {
  readonly record: VerifiedSource;
  /** True if everything was read in which the source can hold such a word: what is not there is nowhere in it. */
  complete(word: LookupWord): boolean;
  /** True if the source holds the word, now or in its history up to its day. */
  holds(word: LookupWord): boolean;
  /** Gives a commit later than what was cited that removes or deprecates the name. */
  removal?(word: LookupWord): Removal | undefined;
}

/** Takes a row, the readings of its sources and what is amiss with its finer place; gives what was found of it. */
export function checkRow(
  row: CitedRow,
  readings: readonly Reading[],
  misplaced: readonly string[] = [],
): VerifiedRow {
  const holds = (word: LookupWord): boolean =>
    readings.some((reading) => reading.holds(word)) || (word.parts?.every(holds) ?? false);
  const words = row.words.length > 0 ? row.words : row.instead.filter(holds).slice(0, 1);
  const found = words.filter(holds);
  const lost = words.filter((word) => !found.includes(word) && !word.denied);
  const complete = (word: LookupWord) => readings.every((reading) => reading.complete(word));
  const removed = found
    .filter(({ name }) => name)
    .flatMap((word) =>
      readings.map((reading) => reading.removal?.(word)).filter((commit) => commit !== undefined),
    );
  return {
    hash: row.hash,
    found: found.map(({ word }) => word),
    missing: [...misplaced, ...lost.filter(complete).map(({ word }) => word)],
    open: lost.filter((word) => !complete(word)).map(({ word }) => word),
    ...(removed.length > 0 ? { removed } : {}),
  };
}
