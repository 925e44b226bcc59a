import { list, readParams, toQuery, writeParams, type Fields, type Ignored } from '../address/params';
import { mostSideBySide } from './shown';

/** Which libraries stand side by side on the page of a task, in the reader's order; none: all stand one below the other. */
interface SideBySide {
  readonly libraries: readonly string[];
}

const fields = (known: readonly string[]): Fields<SideBySide> => ({ libraries: list(known, mostSideBySide) });

/** Takes a query and the known ids; gives which libraries stand side by side and what was ignored. Never throws. */
export function parseSideBySide(
  query: string,
  known: readonly string[],
): { state: SideBySide; ignored: Ignored[] } {
  return readParams(query, fields(known));
}

/** Takes the ids that stand side by side; gives them as a query. */
export function sideBySideQuery(libraries: readonly string[]): string {
  return toQuery(writeParams({ libraries }, fields([])));
}
