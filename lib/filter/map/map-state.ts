import { groupIds, partlyKinds, type GroupId, type PartlyKind } from '../../dimensions/types';
import {
  list,
  oneOf,
  readParams,
  toQuery,
  writeParams,
  type Fields,
  type Ignored,
} from '../../address/params';

/** Groups that show where the address names none: all but who made it, when and where. */
export const groupsAtFirst: readonly GroupId[] = groupIds.filter((id) => id !== 'identity');

/** What the map shows; an empty list means all libraries, and the groups that show at first. */
export interface MapState {
  readonly libraries: readonly string[];
  readonly groups: readonly GroupId[];
  /** Only rows in which a shown library gives a partial answer of one of these kinds. */
  readonly partial: readonly PartlyKind[];
  /** By group, or those first on which the libraries disagree most. */
  readonly rows: 'group' | 'disagreement';
  /** By name, each layer behind what it stands on, or like beside like. */
  readonly columns: 'name' | 'family' | 'similar';
}

const fields = (known: readonly string[]): Fields<MapState> => ({
  libraries: list(known),
  groups: list(groupIds),
  partial: list(partlyKinds),
  rows: oneOf(['group', 'disagreement'], 'group'),
  columns: oneOf(['name', 'family', 'similar'], 'name'),
});

/** Takes a query and the known ids; gives what the map shows and what was ignored. Never throws. */
export function parseMap(query: string, known: readonly string[]): { state: MapState; ignored: Ignored[] } {
  return readParams(query, fields(known));
}

/** Takes a state; gives it as a query, what is all left out. */
export function mapQuery(state: MapState): string {
  return toQuery(writeParams(state, fields([])));
}

/** Takes all ids, the shown ones (none: those that show at first, which are all if none are named) and one to switch; gives the shown ones in the order of all. At least one stays. */
export function toggleShown<Id extends string>(
  all: readonly Id[],
  shown: readonly Id[],
  id: Id,
  first: readonly Id[] = all,
): Id[] {
  const now = shown.length === 0 ? first : shown;
  const next = all.filter((candidate) => (candidate === id) !== now.includes(candidate));
  const isFirst = next.length === first.length && next.every((one) => first.includes(one));
  return isFirst || next.length === 0 ? [] : next;
}
