import type { CellSource, Column } from '../fact/column';
import { alikeRows, type RowGroup } from './rows';

/** The sources of a comparison as paper shows them: each once, numbered through all libraries. */
export interface PaperSources {
  readonly libraries: readonly {
    readonly id: string;
    readonly name: string;
    readonly sources: readonly (CellSource & { readonly onPaper: number; readonly alike: boolean })[];
  }[];
  /** Takes a library and a dimension; gives the numbers of what the fact stands on. */
  readonly numbersOf: (library: string, dimension: string) => readonly number[];
}

/** Takes the rows and the columns of a table; gives the sources behind its facts, and of each whether it stands behind rows alone in which all are alike. */
export function paperSources(groups: readonly RowGroup[], columns: readonly Column[]): PaperSources {
  const alike = alikeRows(groups, columns);
  // What stands behind a difference counts as that, so alike rows come first and are overwritten.
  const rows = groups
    .flatMap((group) => group.rows)
    .map(({ id }) => ({ id, alike: alike.includes(id) }))
    .sort((a, b) => Number(b.alike) - Number(a.alike));
  const onPaper = new Map<string, number>();
  const libraries = columns.map(({ id, name, cells }) => {
    const cited = new Map(
      rows.flatMap((row) =>
        (cells[row.id]?.sources ?? []).map(
          (source) => [source.number, { ...source, alike: row.alike }] as const,
        ),
      ),
    );
    const sources = [...cited.values()]
      .sort((a, b) => a.number - b.number)
      .map((source) => {
        onPaper.set(`${id} ${source.number}`, onPaper.size + 1);
        return { ...source, onPaper: onPaper.size };
      });
    return { id, name, sources };
  });
  const cellsOf = new Map(columns.map(({ id, cells }) => [id, cells]));
  return {
    libraries,
    numbersOf: (library, dimension) =>
      (cellsOf.get(library)?.[dimension]?.sources ?? []).map(({ number }) =>
        onPaper.get(`${library} ${number}`)!,
      ),
  };
}
