'use client';

import { useState } from 'react';
import type { Ignored } from '@/lib/address/params';
import type { RowGroup } from '@/lib/compare/rows';
import { parseListFilter, type ListChoice } from '@/lib/filter/list';
import type { Messages } from '@/lib/i18n/locales-fs';
import { reportText, shownText } from '@/lib/report';
import { paths } from '@/lib/url';
import { useColumns } from '../fact/use-columns.client';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';

/** What the reader writes of a report. */
interface Written {
  /** What the fact should say. */
  readonly right: string;
  /** Where that can be read. */
  readonly proof: string;
}

/** A report on one fact while it is being written. */
export interface ReportDraft {
  /** The library and the dimension that the address names. */
  readonly choice: ListChoice;
  readonly ignored: readonly Ignored[];
  /** Writes a library or a dimension into the address. */
  readonly choose: (name: 'library' | 'dimension', id: string) => void;
  /** What the page shows of the fact, empty until it is loaded; and whether loading failed. */
  readonly shown: string;
  readonly failed: boolean;
  readonly written: Written;
  readonly write: (words: Partial<Written>) => void;
  /** The report as it stands, once library and dimension are chosen. */
  readonly report: { readonly title: string; readonly body: string } | undefined;
}

/** Takes all libraries and dimensions; gives the report on the fact that the address names, and the ways to change it. */
export function useReport({
  libraries,
  groups,
  locale,
  words,
}: {
  libraries: readonly { readonly id: string; readonly name: string }[];
  groups: readonly RowGroup[];
  locale: string;
  words: Messages['fact'];
}): ReportDraft {
  const rows = groups.flatMap((group) => group.rows);
  const { choice, ignored } = parseListFilter(useQuery(), {
    library: libraries.map(({ id }) => id),
    dimension: rows.map(({ id }) => id),
  });
  const { columns, failed } = useColumns(locale, choice.library ? [choice.library] : []);
  const [written, setWritten] = useState<Written>({ right: '', proof: '' });
  const library = libraries.find(({ id }) => id === choice.library);
  const row = rows.find(({ id }) => id === choice.dimension);
  const cell = row && columns[0]?.cells[row.id];
  const shown = cell ? shownText(cell, locale) : '';
  const report =
    library &&
    row &&
    reportText(
      locale,
      {
        id: library.id,
        library: library.name,
        dimensionId: row.id,
        dimension: row.name,
        shown,
        ...written,
      },
      words,
    );
  const choose = (name: 'library' | 'dimension', id: string) => {
    const next = { ...choice, [name]: id };
    writeQuery(
      new URL(paths.correct(locale, next.library, next.dimension), window.location.origin).search,
      'replace',
    );
  };
  return {
    choice,
    ignored,
    choose,
    shown,
    failed: failed.length > 0,
    written,
    write: (more) => setWritten((before) => ({ ...before, ...more })),
    report,
  };
}
