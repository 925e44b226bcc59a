import type { Cell, Column } from '../fact/column';
import { headlineDimensions } from '../dimensions/headline';
import type { GroupId } from '../dimensions/types';
import type { ComparedLibrary } from './compared';
import type { RowGroup, RowHeader } from './rows';

/**
 * How much a difference weighs, the most first: what the reader asked for; the standing of the library (status, price, language, licence),
 * which counts as much as yes against no and is asked before it; yes against no; yes against partial; partial against no; other prices and
 * kinds of partial; what is known of some alone.
 */
const differenceWeights = [
  'asked',
  'standing',
  'yes-no',
  'yes-partial',
  'partial-no',
  'other',
  'open',
] as const;

/** One of these weights. */
type DifferenceWeight = (typeof differenceWeights)[number];

/** A row in which the compared libraries differ, and how much that weighs. */
export interface RankedDifference {
  readonly row: RowHeader;
  readonly weight: DifferenceWeight;
  /** The cells in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Values that count as differences, in the order in which they decide; of all others (addresses, people, dates) the table tells. */
const countedValues = ['status', 'price', 'host_languages', 'license'];

/** What most readers ask of a library: it decides for more of them than rare hardware does, so it stands first among what weighs the same. */
const widelyAsked: readonly string[] = headlineDimensions;

/** The groups in the order in which the rest of their rows decide: of hardware, that is what few have. */
const groupOrder: readonly GroupId[] = [
  'identity',
  'system',
  'deployment',
  'scale',
  'hardware',
  'field',
  'tooling',
  'programming',
  'upkeep',
  'learning',
];

const ranks = { no: 0, partial: 1, yes: 2 } as const;

/** Takes a text; gives it without what is said beside it: "Free; the company sells computers" is free. */
export const coreOf = (text: string) => text.split(/[;:；：(（]/)[0]!.trim();

/** What a library says in a row of values, to be held against what another says: languages in any order, other values by their core. */
function valueOf(id: string, cell: Cell, { decision }: ComparedLibrary): string {
  return id === 'host_languages' && decision ? [...decision.languages].sort().join() : coreOf(cell.text);
}

/** How much a difference of values weighs, if it counts at all. */
function weightOfValues(
  { id }: RowHeader,
  cells: readonly Cell[],
  columns: readonly ComparedLibrary[],
): DifferenceWeight | undefined {
  if (!countedValues.includes(id) || new Set(cells.map(({ text }) => text)).size < 2) return undefined;
  if (cells.some(({ state }) => state === 'unknown')) return 'open';
  if (new Set(cells.map((cell, index) => valueOf(id, cell, columns[index]!))).size > 1) return 'standing';
  return id === 'host_languages' ? undefined : 'other';
}

/** How much a difference of answers weighs; nothing if all say the same, or nobody knows of any. */
function weightOfAnswers(cells: readonly Cell[]): DifferenceWeight | undefined {
  const known = cells.flatMap(({ state }) => (state in ranks ? [ranks[state as keyof typeof ranks]] : []));
  if (known.length === 0) return undefined;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (most - least === 2) return 'yes-no';
  if (most - least === 1) return most === 2 ? 'yes-partial' : 'partial-no';
  if (known.length < cells.length) return 'open';
  return new Set(cells.map(({ text }) => text)).size > 1 ? 'other' : undefined;
}

/** How widely a question decides, the most widely first: values that count, what is widely asked, the others by their group. */
function breadthOf({ id, group, support }: RowHeader): readonly number[] {
  if (!support) return [0, countedValues.indexOf(id)];
  return widelyAsked.includes(id) ? [1, widelyAsked.indexOf(id)] : [2, groupOrder.indexOf(group)];
}

/** Takes the rows, the compared libraries and the dimensions that the reader asked for; gives the differences, those that weigh most first, and of equal ones those that decide for most. What was asked for stands in the reader's order. */
export function rankDifferences(
  groups: readonly RowGroup[],
  columns: readonly ComparedLibrary[],
  asked: readonly string[] = [],
): RankedDifference[] {
  const rows = groups.flatMap((group) => group.rows);
  const found = rows.flatMap((row): RankedDifference[] => {
    const cells = columns.map((column) => column.cells[row.id]!);
    const weight = row.support ? weightOfAnswers(cells) : weightOfValues(row, cells, columns);
    return weight ? [{ row, weight: asked.includes(row.id) ? 'asked' : weight, cells }] : [];
  });
  const place = ({ row, weight }: RankedDifference) => [
    differenceWeights.indexOf(weight),
    ...(weight === 'asked' ? [asked.indexOf(row.id)] : breadthOf(row)),
  ];
  return found
    .map((difference) => ({ difference, place: place(difference) }))
    .sort((a, b) => a.place.map((at, index) => at - b.place[index]!).find(Boolean) ?? 0)
    .map(({ difference }) => difference);
}

/** What the step from one answer to another is: a gain, a loss, unknown, or a difference that is neither. */
export type Step = 'gain' | 'loss' | 'open' | 'other';

/** Where an answer stands: retired below maintained below active, no below partial below yes; nothing for other values and for what nobody knows. */
function standing(row: string, { status, cells }: Column): number | undefined {
  if (row === 'status') return { retired: 0, maintenance: 1, active: 2, unknown: undefined }[status];
  const { state } = cells[row]!;
  return state in ranks ? ranks[state as keyof typeof ranks] : undefined;
}

/** Takes the id of a row and two libraries; gives what the step from the first to the second is. */
export function stepBetween(row: string, from: Column, to: Column): Step {
  if ([from, to].some(({ cells }) => cells[row]!.state === 'unknown')) return 'open';
  const [before, after] = [standing(row, from), standing(row, to)];
  if (before === undefined || after === undefined) return 'other';
  const step = after - before;
  return step > 0 ? 'gain' : step < 0 ? 'loss' : 'other';
}
