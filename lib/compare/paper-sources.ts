import type { CellSource, Column } from '../fact/column';
import type { RowGroup } from './rows';

/** The sources of a comparison as paper shows them: each once, numbered through all libraries. */
export interface PaperSources {
  readonly libraries: readonly {
    readonly id: string;
    readonly name: string;
    /** In the order in which the table cites them: their place in all lists is their number. */
    readonly sources: readonly CellSource[];
  }[];
  /** Takes a library and a dimension; gives the numbers of what the fact stands on. */
  readonly numbersOf: (library: string, dimension: string) => readonly number[];
}

/** Takes the rows and the columns of a table; gives the sources behind its facts. */
export function paperSources(groups: readonly RowGroup[], columns: readonly Column[]): PaperSources {
  const rows = groups.flatMap((group) => group.rows);
  const onPaper = new Map<string, number>();
  const libraries = columns.map(({ id, name, cells }) => {
    const cited = rows.flatMap((row) => cells[row.id]?.sources ?? []);
    const sources = [...new Map(cited.map((source) => [source.number, source])).values()];
    for (const { number } of sources) onPaper.set(`${id} ${number}`, onPaper.size + 1);
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
