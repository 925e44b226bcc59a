import type { Column } from '../fact/column';
import { isSameRow, type RowGroup } from './rows';
import { evidenceLines, markdownCell } from './export-table';
import type { Messages } from '../i18n/locales-fs';
import { punctuation } from '../i18n/punctuation';
import { fill, formatDate, joinNames } from '../i18n/format';

/** A part of a note: it is shown, copied and printed from the same blocks. */
type NoteBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A decision note. */
export interface DecisionNote {
  readonly title: string;
  readonly blocks: readonly NoteBlock[];
}

/** What was asked of the finder and what it answered, in words. */
interface NoteQuestion {
  readonly must: readonly string[];
  readonly wish: readonly string[];
  /** Whether a partial answer was enough, in words. */
  readonly partial: string;
  readonly unmatched: readonly string[];
  /** A line a library. */
  readonly fits: readonly string[];
  readonly open: readonly string[];
  readonly fails: readonly string[];
}

/** What a note is made from: the state on the screen. */
export interface NoteInput {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly question?: NoteQuestion;
  readonly address: string;
  /** Day on which the note is made, YYYY-MM-DD. */
  readonly day: string;
  readonly locale: string;
  readonly words: Messages['note'];
}

/** Takes the state on the screen; gives the note: conditions, answer, differences, what nobody knows, sources with the days of their checks, and the address. */
export function toDecisionNote({
  columns,
  groups,
  question,
  address,
  day,
  locale,
  words,
}: NoteInput): DecisionNote {
  const { colon, list: between } = punctuation(locale);
  const rows = groups.flatMap((group) => group.rows);
  const cellsOf = (id: string) => columns.map(({ cells }) => cells[id]!);
  const differing = columns.length > 1 ? rows.filter(({ id }) => !isSameRow(cellsOf(id))) : rows;
  const unknowns = rows.flatMap(({ id, name }) => {
    const blank = columns.filter(({ cells }) => cells[id]!.state === 'unknown').map((column) => column.name);
    return blank.length > 0 ? [`${name}${colon}${joinNames(locale, blank)}`] : [];
  });
  const list = (heading: string, lines: readonly string[]): NoteBlock[] => [
    { kind: 'heading', text: heading },
    lines.length > 0 ? { kind: 'list', lines } : { kind: 'paragraph', text: words.none },
  ];
  const asked: NoteBlock[] = question
    ? [
        ...list(words.must, question.must),
        ...list(words.wish, question.wish),
        { kind: 'paragraph', text: fill(words.partial, { answer: question.partial }) },
        ...(question.unmatched.length > 0
          ? [
              {
                kind: 'paragraph' as const,
                text: fill(words.unmatched, { words: question.unmatched.join(between) }),
              },
            ]
          : []),
        ...list(words.fits, question.fits),
        ...list(words.open, question.open),
        ...list(words.fails, question.fails),
      ]
    : [];
  const names = columns.map(({ name, version }) => `${name} ${version}`);
  return {
    title:
      columns.length > 0
        ? fill(words.title, {
            libraries: joinNames(
              locale,
              columns.map(({ name }) => name),
            ),
          })
        : words.titleNone,
    blocks: [
      { kind: 'paragraph', text: fill(words.made, { date: formatDate(locale, day), address }) },
      ...asked,
      ...(columns.length > 0
        ? [
            { kind: 'heading' as const, text: words.differences },
            differing.length > 0
              ? {
                  kind: 'table' as const,
                  head: [words.dimension, ...names],
                  rows: differing.map(({ id, name }) => [
                    name,
                    ...cellsOf(id).map(({ text, note }) => [text, note].filter(Boolean).join(colon)),
                  ]),
                }
              : { kind: 'paragraph' as const, text: words.same },
            { kind: 'heading' as const, text: words.unknowns },
            ...(unknowns.length > 0
              ? [
                  { kind: 'paragraph' as const, text: words.unknownsHint },
                  { kind: 'list' as const, lines: unknowns },
                ]
              : [{ kind: 'paragraph' as const, text: words.none }]),
            { kind: 'heading' as const, text: words.sources },
            {
              kind: 'list' as const,
              lines: evidenceLines(differing, columns, locale, (date) =>
                fill(words.checked, { date: formatDate(locale, date) }),
              ),
            },
          ]
        : []),
      { kind: 'paragraph', text: words.judgement },
    ],
  };
}

/** Gives a note as Markdown. */
export function noteToMarkdown({ title, blocks }: DecisionNote): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `## ${block.text}`;
    if (block.kind === 'paragraph') return markdownCell(block.text);
    if (block.kind === 'list') return block.lines.map((text) => `- ${markdownCell(text)}`).join('\n');
    return [line(block.head), line(block.head.map(() => '---')), ...block.rows.map(line)].join('\n');
  });
  return [`# ${title}`, ...parts, ''].join('\n\n');
}
