'use client';

import { toCsv, toMarkdown, type ExportTable } from '@/lib/compare/export-table';
import { withoutTracking } from '@/lib/address/tracking';
import type { Messages } from '@/lib/i18n/locales-fs';
import { joinNames } from '@/lib/i18n/format';
import { CopyButton } from '../ui/copy-button.client';
import { saveFile } from '../ui/browser/save-file.client';
import type { Comparison } from './use-comparison.client';

/** Ways to take the comparison along: its link, a Markdown or CSV table with the sources, paper. */
export function CompareExport({
  comparison: { state, columns, shown },
  locale,
  messages,
}: {
  comparison: Comparison;
  locale: string;
  messages: Pick<Messages, 'compare' | 'copy'>;
}) {
  const { compare: words, copy } = messages;
  const table = (): ExportTable => ({
    columns,
    groups: shown.groups,
    address: withoutTracking(window.location.href),
    locale,
    words: {
      ...words.export,
      title: joinNames(
        locale,
        columns.map(({ name }) => name),
      ),
    },
  });
  return (
    <span className="flex flex-wrap gap-2">
      <CopyButton
        text={() => withoutTracking(window.location.href)}
        label={words.copyLink}
        done={copy.done}
        failed={copy.failed}
      />
      <CopyButton
        text={() => toMarkdown(table())}
        label={words.copyMarkdown}
        done={copy.done}
        failed={copy.failed}
      />
      <button
        type="button"
        className="button"
        // The mark at the start tells spreadsheets that the file is UTF-8.
        onClick={() => saveFile(`${state.libraries.join('-')}.csv`, 'text/csv', '\uFEFF', toCsv(table()))}
      >
        {words.csv}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </span>
  );
}
