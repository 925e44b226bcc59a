import { faultAt } from '../file/document';
import type { CheckedProfile, RuleContext } from '../collection';
import type { Fault, RecordPath } from '../file/fault';

/** One cross-file rule: what it is called, why it is there, and what it finds. */
export interface Rule {
  /** Name as it stands in a fault. */
  readonly name: string;
  /** What the rule keeps, in one sentence; npm run check:content prints it below the faults. */
  readonly keeps: string;
  /** Takes the collection; gives the faults. */
  check(context: RuleContext): Fault[];
}

/** Gives a function that makes faults of one rule in one profile. */
export function faultsIn(profile: CheckedProfile, rule: string) {
  return (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
    faultAt(profile.file, profile.document, path, rule, found, wanted, mend);
}

/** A list of source ids somewhere in a record. */
export interface Citation {
  readonly path: RecordPath;
  readonly ids: readonly string[];
}

/** Gives every `source` list of a record, with its place. */
export function citationsOf(value: unknown, path: RecordPath = []): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'source' && Array.isArray(inner)) return [{ path: here, ids: inner as string[] }];
    return citationsOf(inner, here);
  });
}

/** A text somewhere in a record, with its place. */
interface PlacedText {
  readonly path: RecordPath;
  readonly text: string;
}

/** Gives every text of a record, with its place; what stands under the given keys is left out. */
export function textsOf(
  value: unknown,
  without: ReadonlySet<string> = new Set(),
  path: RecordPath = [],
): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    without.has(key) ? [] : textsOf(inner, without, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
