import { groupIds, type GroupId } from '../dimensions/types';
import { nameIgnored, toQuery, type Ignored } from '../url';

/** What the map shows; an empty list means all. */
export interface MapState {
  readonly libraries: readonly string[];
  readonly groups: readonly GroupId[];
}

/** Takes a query and the known ids; gives what the map shows and what was ignored. Never throws. */
export function parseMap(query: string, known: readonly string[]): { state: MapState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const lists: Record<keyof MapState, string[]> = { libraries: [], groups: [] };
  for (const [name, value] of new URLSearchParams(query)) {
    if (name !== 'libraries' && name !== 'groups') {
      ignored.push(nameIgnored(name, value));
      continue;
    }
    const allowed: readonly string[] = name === 'libraries' ? known : groupIds;
    for (const id of value.split(',').filter(Boolean)) {
      if (allowed.includes(id) && !lists[name].includes(id)) lists[name].push(id);
      else ignored.push(nameIgnored(name, id));
    }
  }
  return { state: { libraries: lists.libraries, groups: lists.groups as GroupId[] }, ignored };
}

/** Takes a state; gives it as a query, what is all left out. */
export function mapQuery({ libraries, groups }: MapState): string {
  return toQuery([
    ...(libraries.length > 0 ? [['libraries', libraries.join(',')] as const] : []),
    ...(groups.length > 0 ? [['groups', groups.join(',')] as const] : []),
  ]);
}

/** Takes all ids, the shown ones (none: all) and one to switch; gives the shown ones in the order of all. At least one stays. */
export function toggleShown<Id extends string>(all: readonly Id[], shown: readonly Id[], id: Id): Id[] {
  const now = shown.length === 0 ? all : shown;
  const next = all.filter((candidate) => (candidate === id) !== now.includes(candidate));
  return next.length === all.length || next.length === 0 ? [] : next;
}
