import type { RowGroup } from '../../compare/rows';
import type { Base } from '../../lineage/layers';
import type { Support } from '../../schema/fact';
import type { MapState } from './map-state';
import { bySeparation } from '../separation';
import { bySimilarity } from './similarity';
import { behindBases } from '../stacks';

/** What the order of a map asks of a column. */
interface OrderedColumn {
  readonly id: string;
  /** What it stands on. */
  readonly bases: readonly Base[];
  readonly cells: Readonly<Record<string, { readonly state: Support | 'value' }>>;
}

/** Takes columns in the order of their names, and the rows that show; gives the columns in the order that is asked for. */
export function orderColumns<Column extends OrderedColumn>(
  columns: readonly Column[],
  groups: readonly RowGroup[],
  order: MapState['columns'],
): readonly Column[] {
  if (order === 'name') return columns;
  if (order === 'family') return behindBases(columns);
  const rows = groups.flatMap((group) => group.rows).filter((row) => row.support);
  return bySimilarity(
    columns,
    (a, b) => rows.filter(({ id }) => a.cells[id]?.state !== b.cells[id]?.state).length,
  );
}

/** Takes groups of rows, the columns that show and the name of a group of all; gives the rows in one group, those first on which most pairs of columns disagree. */
export function byDisagreement(
  groups: readonly RowGroup[],
  columns: readonly OrderedColumn[],
  name: string,
): readonly RowGroup[] {
  const [first] = groups;
  if (!first) return groups;
  const rows = groups.flatMap((group) => group.rows);
  return [
    {
      id: first.id,
      name,
      rows: bySeparation(rows, ({ id, support }) =>
        support ? columns.map(({ cells }) => cells[id]?.state ?? 'unknown') : [],
      ),
    },
  ];
}
