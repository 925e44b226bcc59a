import { list, readParams, toQuery, writeParams, type Fields, type Ignored } from '../address/params';

/** Which libraries a page shows; an empty list means all. */
interface ShownLibraries {
  readonly libraries: readonly string[];
}

const fields = (known: readonly string[]): Fields<ShownLibraries> => ({ libraries: list(known) });

/** Takes a query and the known ids; gives which libraries are shown and what was ignored. Never throws. */
export function parseShown(
  query: string,
  known: readonly string[],
): { state: ShownLibraries; ignored: Ignored[] } {
  return readParams(query, fields(known));
}

/** Takes the ids that are shown (none: all); gives them as a query. */
export function shownQuery(libraries: readonly string[]): string {
  return toQuery(writeParams({ libraries }, fields([])));
}
