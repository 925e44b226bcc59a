import type { ComparedLibrary } from '@/lib/compare/compared';
import type { RowGroup } from '@/lib/compare/rows';
import type { GroupId } from '@/lib/dimensions/types';
import type { Cell } from '@/lib/fact/column';
import { cell, column } from './columns';

const words = { yes: 'Yes', partial: 'Partial', no: 'No', unknown: 'Unknown' } as const;

/** Takes a table written by hand, a line a row, with its group and the answer of each library, and the languages of each; gives its rows and columns. */
export function table(
  lines: readonly (readonly [id: string, group: GroupId, ...answers: readonly string[]])[],
  languages: readonly (readonly string[])[] = [],
): [RowGroup[], ComparedLibrary[]] {
  const groups = [...new Set(lines.map(([, group]) => group))].map((id): RowGroup => ({
    id,
    name: id,
    rows: lines
      .filter(([, group]) => group === id)
      .map(([row, , first]) => ({
        id: row,
        group: id,
        name: row,
        question: '?',
        support: first! in words,
        shelfLife: 120,
      })),
  }));
  const said = (text: string): Cell =>
    text in words ? cell(text as keyof typeof words, words[text as keyof typeof words]) : cell('value', text);
  const columns = lines[0]!.slice(2).map((_, at): ComparedLibrary => ({
    ...column(
      `l${at}`,
      `L${at}`,
      Object.fromEntries(lines.map(([id, , ...answers]) => [id, said(answers[at]!)])),
    ),
    decision: {
      chooseWhen: [],
      avoidWhen: [],
      languages: languages[at] ?? [],
      tasks: [],
      measurements: [],
      bridges: [],
    },
  }));
  return [groups, columns];
}
