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

const heading = (text: string): NoteBlock => ({ kind: 'heading', text });
const paragraph = (text: string): NoteBlock => ({ kind: 'paragraph', text });

/** The question and its answer, a list each. */
function questionBlocks(question: NoteQuestion, locale: string, words: Messages['note']): NoteBlock[] {
  const list = (title: string, lines: readonly string[]): NoteBlock[] => [
    heading(title),
    lines.length > 0 ? { kind: 'list', lines } : paragraph(words.none),
  ];
  const unmatched = question.unmatched.join(punctuation(locale).list);
  return [
    ...list(words.must, question.must),
    ...list(words.wish, question.wish),
    paragraph(fill(words.partial, { answer: question.partial })),
    ...(question.unmatched.length > 0 ? [paragraph(fill(words.unmatched, { words: unmatched }))] : []),
    ...list(words.fits, question.fits),
    ...list(words.open, question.open),
    ...list(words.fails, question.fails),
  ];
}

/** The rows in which the columns differ; of one column, all rows. */
function differencesBlock(
  columns: readonly Column[],
  rows: RowGroup['rows'],
  locale: string,
  words: Messages['note'],
): NoteBlock {
  if (rows.length === 0) return paragraph(words.same);
  const { colon } = punctuation(locale);
  return {
    kind: 'table',
    head: [words.dimension, ...columns.map(({ name, version }) => `${name} ${version}`)],
    rows: rows.map(({ id, name }) => [
      name,
      ...columns.map(({ cells }) => [cells[id]!.text, cells[id]!.note].filter(Boolean).join(colon)),
    ]),
  };
}

/** What nobody knows of the columns, a line a row. */
function unknownBlocks(
  columns: readonly Column[],
  rows: RowGroup['rows'],
  locale: string,
  words: Messages['note'],
): NoteBlock[] {
  const lines = rows.flatMap(({ id, name }) => {
    const blank = columns.filter(({ cells }) => cells[id]!.state === 'unknown').map((column) => column.name);
    return blank.length > 0 ? [`${name}${punctuation(locale).colon}${joinNames(locale, blank)}`] : [];
  });
  return lines.length > 0
    ? [paragraph(words.unknownsHint), { kind: 'list', lines }]
    : [paragraph(words.none)];
}

function columnBlocks({ columns, groups, locale, words }: NoteInput): NoteBlock[] {
  const rows = groups.flatMap((group) => group.rows);
  const differing =
    columns.length > 1 ? rows.filter(({ id }) => !isSameRow(columns.map(({ cells }) => cells[id]!))) : rows;
  const lines = evidenceLines(differing, columns, locale, (date) =>
    fill(words.checked, { date: formatDate(locale, date) }),
  );
  return [
    heading(words.differences),
    differencesBlock(columns, differing, locale, words),
    heading(words.unknowns),
    ...unknownBlocks(columns, rows, locale, words),
    heading(words.sources),
    { kind: 'list', lines },
  ];
}

/** Takes the state on the screen; gives the note: conditions, answer, differences, what nobody knows, sources with the days of their checks, the address, and the state of the data that it was made from. */
export function toDecisionNote(input: NoteInput): DecisionNote {
  const { columns, question, address, day, locale, words } = input;
  const names = columns.map(({ name }) => name);
  return {
    title: names.length > 0 ? fill(words.title, { libraries: joinNames(locale, names) }) : words.titleNone,
    blocks: [
      paragraph(fill(words.made, { date: formatDate(locale, day), address })),
      ...(question ? questionBlocks(question, locale, words) : []),
      ...(columns.length > 0 ? columnBlocks(input) : []),
      paragraph(words.state),
      paragraph(words.judgement),
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
