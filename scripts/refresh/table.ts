import { formatPath } from '../../lib/content/file/fault';
import type { Judged, VersionState } from './judge';

const states: readonly VersionState[] = ['older', 'newer', 'equal', 'refused', 'unknown'];

/** Gives what is said of a place, a text a column. */
function cellsOf({ watched, place, state, newest, requires, why }: Judged): string[] {
  return [
    state,
    `${watched.manager} ${watched.name}`,
    place.version ?? '(none)',
    newest ?? '(none)',
    place.kind === 'requires' ? '' : (requires ?? ''),
    `${watched.file}:${place.line}`,
    [formatPath(place.path), why].filter(Boolean).join(': '),
  ];
}

/** Takes judged places; gives a table of them, a line each, in the order of the files. */
export function refreshTable(rows: readonly Judged[]): string[] {
  const lines = [
    ['state', 'package', 'says', 'newest', 'asks for', 'place', 'what'],
    ...rows.map((row) => cellsOf(row)),
  ];
  const widths = lines[0]!.map((_, at) => Math.min(Math.max(...lines.map((line) => line[at]!.length)), 48));
  return lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
}

/** Takes judged places; says how many there are of each state. */
export function refreshSums(rows: readonly Judged[]): string {
  const counts = states.map((state) => `${rows.filter((row) => row.state === state).length} ${state}`);
  return `${rows.length} places of ${new Set(rows.map(({ watched }) => `${watched.manager} ${watched.name}`)).size} packages: ${counts.join(', ')}.`;
}
