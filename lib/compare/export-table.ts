import type { Cell, Column } from '../fact/column';
import type { RowGroup, RowHeader } from './rows';
import { punctuation } from '../i18n/punctuation';
import { formatDate } from '../i18n/format';

/** Words of an exported table. */
interface ExportWords {
  readonly dimension: string;
  readonly value: string;
  readonly note: string;
  readonly checked: string;
  readonly sources: string;
  readonly title: string;
  readonly from: string;
}

/** What is exported: the rows and columns on the screen, and the address they came from. */
export interface ExportTable {
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly address: string;
  readonly locale: string;
  readonly words: ExportWords;
}

function sourcesOf(cell: Cell): string {
  return cell.sources
    .map(({ title, publisher, date, url }) => [title, publisher, date, url].filter(Boolean).join(', '))
    .join(' | ');
}

/** Gives a text that a Markdown table cannot be broken by. */
export function markdownCell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('<', '&lt;');
}

/** Gives a line for each fact that has sources: row, library, day of the check in words, sources. */
export function evidenceLines(
  rows: readonly RowHeader[],
  columns: readonly Column[],
  locale: string,
  checked: (day: string) => string,
): string[] {
  const { open, close, comma, colon } = punctuation(locale);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = column.cells[row.id]!;
      return cell.sources.length === 0
        ? []
        : [
            `${row.name}${comma}${column.name}${open}${checked(cell.checked ?? '')}${close}${colon}${sourcesOf(cell)}`,
          ];
    }),
  );
}

/** Gives the shown table as Markdown with notes, and below it the sources of every fact with the day of its check. */
export function toMarkdown({ columns, groups, address, locale, words }: ExportTable): string {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  const table = [
    line([words.dimension, ...columns.map(({ name, version }) => `${name} ${version}`)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(({ row }) =>
      line([
        row.name,
        ...columns.map(({ cells }) =>
          [cells[row.id]!.text, cells[row.id]!.note].filter(Boolean).join(punctuation(locale).colon),
        ),
      ]),
    ),
  ];
  const evidence = evidenceLines(
    rows.map(({ row }) => row),
    columns,
    locale,
    (day) => `${words.checked} ${formatDate(locale, day)}`,
  ).map((text) => `- ${markdownCell(text)}`);
  return [
    `# ${words.title}`,
    '',
    `${words.from} ${address}`,
    '',
    ...table,
    '',
    `## ${words.sources}`,
    '',
    ...evidence,
    '',
  ].join('\n');
}

/** Gives one CSV field; a text that a spreadsheet would run as a formula gets an apostrophe in front, also behind the separators of other countries' spreadsheets. */
export function csvField(text: string): string {
  const first = /^(?:\s*[\t\r]|["\s]*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
  const safe = first.replace(/([;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /[",;\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Gives the shown table as CSV: a row a dimension; value, note, day of the check and sources for each library. */
export function toCsv({ columns, groups, locale, words }: ExportTable): string {
  const { colon } = punctuation(locale);
  const head = [
    words.dimension,
    ...columns.flatMap(({ name }) => [
      `${name}${colon}${words.value}`,
      `${name}${colon}${words.note}`,
      `${name}${colon}${words.checked}`,
      `${name}${colon}${words.sources}`,
    ]),
  ];
  const body = groups.flatMap((group) =>
    group.rows.map((row) => [
      row.name,
      ...columns.flatMap(({ cells }) => {
        const cell = cells[row.id]!;
        return [cell.text, cell.note ?? '', cell.checked ?? '', sourcesOf(cell)];
      }),
    ]),
  );
  return [head, ...body].map((fields) => fields.map(csvField).join(',')).join('\r\n') + '\r\n';
}
