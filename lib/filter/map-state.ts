import { groupIds, partlyKinds, type GroupId, type PartlyKind } from '../dimensions/types';
import { list, readParams, toQuery, writeParams, type Fields, type Ignored } from '../address/params';

/** What the map shows; an empty list means all. */
export interface MapState {
  readonly libraries: readonly string[];
  readonly groups: readonly GroupId[];
  /** Only rows in which a shown library gives a partial answer of one of these kinds. */
  readonly partial: readonly PartlyKind[];
}

const fields = (known: readonly string[]): Fields<MapState> => ({
  libraries: list(known),
  groups: list(groupIds),
  partial: list(partlyKinds),
});

/** Takes a query and the known ids; gives what the map shows and what was ignored. Never throws. */
export function parseMap(query: string, known: readonly string[]): { state: MapState; ignored: Ignored[] } {
  return readParams(query, fields(known));
}

/** Takes a state; gives it as a query, what is all left out. */
export function mapQuery(state: MapState): string {
  return toQuery(writeParams(state, fields([])));
}

/** Takes all ids, the shown ones (none: all) and one to switch; gives the shown ones in the order of all. At least one stays. */
export function toggleShown<Id extends string>(all: readonly Id[], shown: readonly Id[], id: Id): Id[] {
  const now = shown.length === 0 ? all : shown;
  const next = all.filter((candidate) => (candidate === id) !== now.includes(candidate));
  return next.length === all.length || next.length === 0 ? [] : next;
}
