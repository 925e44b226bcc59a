'use client';

import { useMemo } from 'react';
import { shownRows, type RowGroup } from '@/lib/compare/rows';
import type { ComparedLibrary } from '@/lib/compare/compared';
import { parseCompare, type CompareState } from '@/lib/address/compare';
import { paths } from '@/lib/url';
import { useColumns } from '../fact/use-columns.client';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';

/** A library that can be put into a column. */
export interface LibraryOption {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
}

/** The comparison that the address asks for, as far as its columns have arrived. */
export interface Comparison {
  readonly state: CompareState;
  /** What the address asks for and nobody knows. */
  readonly ignored: readonly string[];
  readonly columns: readonly ComparedLibrary[];
  /** Ids of the columns that could not be loaded; `again` tries them once more. */
  readonly failed: readonly string[];
  readonly again: () => void;
  readonly complete: boolean;
  readonly shown: ReturnType<typeof shownRows>;
  /** Writes the state into the address, as a step that Back undoes. */
  readonly change: (next: CompareState) => void;
}

/** Takes what can be compared; gives the comparison in the address. */
export function useComparison(
  libraries: readonly LibraryOption[],
  groups: readonly RowGroup[],
  locale: string,
): Comparison {
  const known = useMemo(() => libraries.map(({ id }) => id), [libraries]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows.map(({ id }) => id)), [groups]);
  const address = useQuery();
  const { state, ignored } = useMemo(() => parseCompare(address, known, rows), [address, known, rows]);
  const { columns, failed, complete, again } = useColumns<ComparedLibrary>(locale, state.libraries);
  return {
    state,
    ignored,
    columns,
    failed,
    again,
    complete,
    shown: shownRows(groups, columns, state.differences && columns.length > 1, state.groups),
    change: (next) => writeQuery(new URL(paths.compare(locale, next), window.location.origin).search, 'push'),
  };
}
