import type { Cell, Column } from '../fact/column';
import type { GroupId } from '../dimensions/types';
import type { Support } from '../schema/fact';

/** A row of a table, with its words in one language. */
export interface RowHeader {
  readonly id: string;
  readonly group: GroupId;
  readonly name: string;
  readonly question: string;
  readonly support: boolean;
  /** Days until a checked fact is due for another check. */
  readonly shelfLife: number;
}

/** Rows of one group. */
export interface RowGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly rows: readonly RowHeader[];
}

/** True if all columns state the same; two unknowns are not the same, since nobody knows. */
export function isSameRow(cells: readonly Cell[]): boolean {
  const first = cells[0];
  if (!first || first.state === 'unknown') return false;
  return cells.every((cell) => cell.state === first.state && cell.text === first.text);
}

/** Rows that always differ and decide nothing: addresses, people, dates. */
const incidental = [
  'first_release',
  'creators',
  'steward',
  'repository',
  'homepage',
  'docs',
  'latest_release',
];

/** Gives the groups in the order of a comparison: what a library is and whose comes last. */
export function identityLast(groups: readonly RowGroup[]): RowGroup[] {
  const isIdentity = ({ id }: RowGroup) => id === 'identity';
  return [...groups.filter((group) => !isIdentity(group)), ...groups.filter(isIdentity)];
}

/** Takes the rows and the columns; gives the ids of the rows in which all are alike. */
export function alikeRows(groups: readonly RowGroup[], columns: readonly Column[]): string[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => columns.length > 1 && isSameRow(columns.map(({ cells }) => cells[id]!)))
    .map(({ id }) => id);
}

/** Takes the rows, the columns, whether only differences that decide show and which groups (none: all); gives what is shown and how many rows are hidden: those alike in all, and addresses, people and dates. */
export function shownRows(
  groups: readonly RowGroup[],
  columns: readonly Column[],
  differences: boolean,
  only: readonly GroupId[],
): { groups: RowGroup[]; hidden: number } {
  let hidden = 0;
  const shown = groups
    .filter((group) => only.length === 0 || only.includes(group.id))
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => {
        const same =
          differences &&
          (incidental.includes(row.id) || isSameRow(columns.map((column) => column.cells[row.id]!)));
        if (same) hidden += 1;
        return !same;
      }),
    }))
    .filter((group) => group.rows.length > 0);
  return { groups: shown, hidden };
}

const rank: Readonly<Record<Exclude<Support, 'unknown'>, number>> = { no: 0, partial: 1, yes: 2 };

/** One row in which two libraries differ. */
interface RowDifference {
  readonly row: RowHeader;
  readonly from: Cell;
  readonly to: Cell;
}

/** What moving from one library to another gains, loses and leaves open, by the support rows. */
export interface GainsAndLosses {
  readonly gains: readonly RowDifference[];
  readonly losses: readonly RowDifference[];
  /** Rows where one of the two facts is unknown. */
  readonly open: readonly RowDifference[];
}

/** Takes the rows and two columns; gives gains, losses and what is unknown when moving from the first to the second. */
export function gainsAndLosses(groups: readonly RowGroup[], from: Column, to: Column): GainsAndLosses {
  const result: { gains: RowDifference[]; losses: RowDifference[]; open: RowDifference[] } = {
    gains: [],
    losses: [],
    open: [],
  };
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const difference = { row, from: from.cells[row.id]!, to: to.cells[row.id]! };
    if (!row.support) continue;
    if (difference.from.state === 'unknown' || difference.to.state === 'unknown')
      result.open.push(difference);
    else {
      const step =
        rank[difference.to.state as keyof typeof rank] - rank[difference.from.state as keyof typeof rank];
      if (step > 0) result.gains.push(difference);
      if (step < 0) result.losses.push(difference);
    }
  }
  return result;
}
