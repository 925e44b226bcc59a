import { groupIds, type GroupId } from '../dimensions/types';
import { flag, list, nameIgnored, oneOf, readParams, writeParams } from './params';
import type { Fields, Ignored, Params } from './params';

/** Most columns of a comparison. */
export const maxColumns = 5;
/** Fewest columns of a comparison. */
export const minColumns = 2;

/** What the address says about a comparison. */
export interface CompareState {
  /** Ids in the reader's order. */
  readonly libraries: readonly string[];
  /** True: rows that are the same in all columns are hidden. */
  readonly differences: boolean;
  /** Id of the column that the others are measured against. */
  readonly baseline: string;
  /** Groups shown; empty: all. */
  readonly groups: readonly GroupId[];
  /** Ids of the dimensions that the reader asked for before, in that order: their differences come first. */
  readonly asked: readonly string[];
}

const fields = (known: readonly string[], rows: readonly string[]): Fields<CompareState> => ({
  libraries: list(known, maxColumns),
  differences: flag('1', '0'),
  baseline: oneOf(known, ''),
  groups: list(groupIds),
  asked: list(rows),
});

/** Takes a comparison; gives its parameters, defaults left out. */
export function compareParams(state: Partial<CompareState>): Params {
  return writeParams(state, fields([], []));
}

/** Takes a query, the known ids and those of the dimensions; gives the comparison it asks for and what was ignored: a baseline that is no column, too. Never throws. */
export function parseCompare(
  query: string,
  known: readonly string[],
  rows: readonly string[] = [],
): { state: CompareState; ignored: Ignored[] } {
  const { state, ignored } = readParams(query, fields(known, rows));
  if (!state.baseline || state.libraries.includes(state.baseline)) return { state, ignored };
  return {
    state: { ...state, baseline: '' },
    ignored: [...ignored, nameIgnored('baseline', state.baseline)],
  };
}
