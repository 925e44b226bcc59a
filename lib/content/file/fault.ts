import { visible } from './characters';

/** One thing that is wrong in one file. */
export interface Fault {
  /** File, relative to the project. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** Name of the rule that was broken. */
  readonly rule: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;
  /** How to mend it. */
  readonly mend: string;
}

/** Where in a record something is: keys and indexes from the top. */
export type RecordPath = readonly (string | number)[];

/** Gives a record path as text: `facts.tpu.note`, `history[2].date`. */
export function formatPath(path: RecordPath): string {
  return (
    path
      .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`))
      .join('') || '(top)'
  );
}

/** Sorts faults by file, line, column and rule. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}

/** Gives faults as text, one block each, in the order of the files; what a terminal would not show by its name. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map((fault) =>
      visible(
        `${fault.file}:${fault.line}:${fault.column} ${fault.rule}\n  found:  ${fault.found}\n  wanted: ${fault.wanted}\n  mend:   ${fault.mend}`,
      ),
    )
    .join('\n\n');
}

/** All faults of a collection; thrown when something needs a clean one. */
export class ContentError extends Error {
  /** Takes the faults; the message lists all of them. */
  constructor(readonly faults: readonly Fault[]) {
    super(
      `${faults.length} fault${faults.length === 1 ? '' : 's'} in the content:\n\n${formatFaults(faults)}`,
    );
    this.name = 'ContentError';
  }
}
