import { paperSources } from '@/lib/compare/paper-sources';
import { alikeRows, type RowGroup } from '@/lib/compare/rows';
import type { ComparedLibrary } from '@/lib/compare/compared';
import { fill, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { VoiceSign } from '../fact/evidence/voice-sign';
import { CompareTable, type CompareWords } from './compare-table';
import { PaperList } from './paper-list';

/** What a page adds to the table: tools of columns and groups, a baseline, what a phone shows. */
export type TableTools = Pick<
  React.ComponentProps<typeof CompareTable>,
  'baseline' | 'narrow' | 'folded' | 'withVitals' | 'columnTools' | 'groupTools'
>;

/** The rows in which all are alike, in one line: "CPU: yes; Linux: yes". */
function alikeLine(
  groups: readonly RowGroup[],
  alike: readonly string[],
  column: ComparedLibrary | undefined,
  locale: string,
): string {
  const { colon, semicolon } = punctuation(locale);
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => alike.includes(id))
    .map(({ id, name }) => `${name}${colon}${column?.cells[id]?.text ?? ''}`)
    .join(semicolon);
}

/** What holds of most facts, so that only the exceptions say otherwise: what a machine found, and whose word it is. */
function SaidOnce({
  columns,
  groups,
  locale,
  words,
}: {
  columns: readonly ComparedLibrary[];
  groups: readonly RowGroup[];
  locale: string;
  words: CompareWords['compare'];
}) {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap(({ id }) => columns.map((column) => column.cells[id])),
  );
  const machine = cells.filter((cell) => cell?.check?.state === 'machine').length;
  const [before, after] = words.voice.split('{sign}');
  return (
    <p className="mb-2 text-sm text-muted">
      {machine > 0 && `${plural(locale, words.machine, machine)}${punctuation(locale).gap}`}
      {before}
      <VoiceSign />
      {after}
    </p>
  );
}

/** All facts side by side: rows in which all are alike are folded until the reader asks for them, with or without script. */
export function WholeTable({
  columns,
  groups,
  settings,
  tools,
  locale,
  words,
}: {
  columns: readonly ComparedLibrary[];
  groups: readonly RowGroup[];
  settings?: React.ReactNode;
  tools?: TableTools;
  locale: string;
  words: CompareWords;
}) {
  const { compare } = words;
  const alike = alikeRows(groups, columns);
  const sources = paperSources(groups, columns);
  return (
    <section className="table-sheet mt-10" aria-labelledby="table-title">
      <h2 id="table-title" className="text-2xl font-bold">
        {compare.tableTitle}
      </h2>
      <div className="no-print my-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {settings}
        {alike.length > 0 && (
          <label className="button flex items-center gap-2 text-sm">
            <input type="checkbox" className="show-alike" data-alike-rows={alike.length} />
            {plural(locale, compare.alike, alike.length)}
          </label>
        )}
      </div>
      <SaidOnce columns={columns} groups={groups} locale={locale} words={compare} />
      {alike.length > 0 && (
        <p className="alike-line">
          {fill(compare.alikeOnPaper, { rows: alikeLine(groups, alike, columns[0], locale) })}
        </p>
      )}
      <CompareTable
        columns={columns}
        groups={groups}
        sources={sources}
        locale={locale}
        words={words}
        {...tools}
      />
      <PaperList sources={sources} locale={locale} words={compare.export} />
    </section>
  );
}
