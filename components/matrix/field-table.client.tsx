'use client';

import { useRef } from 'react';
import type { RowHeader } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { SupportFill } from '../fact/support-fill';
import { clicksHere } from '../ui/browser/clicks-here';
import { FieldReadout, type FieldNotes } from './field-readout.client';
import { KeptRows } from './kept-rows.client';
import { usePickMarks } from './use-pick-marks.client';
import { useRowOrder } from './use-row-order.client';

const answers = ['yes', 'partial', 'no', 'unknown'] as const;

/** What the boxes mean, and what the square before a name does. */
function Legend({ words, support }: { words: Messages['home']; support: Messages['support'] }) {
  return (
    <p className="field-legend">
      {answers.map((state) => (
        <SupportFill key={state} state={state} word={support[state]} />
      ))}
      <span className="needs-script no-print text-muted">{words.pickHint}</span>
    </p>
  );
}

/** The field at a glance: libraries by headline dimensions. The rows come as they were sent, and stay; which of them show and how they are ordered is handed in. */
export function FieldTable({
  children,
  dimensions,
  shown,
  sort,
  sortHref,
  onSort,
  readNotes,
  locale,
  words,
  support,
  readout,
}: {
  /** Draws the rows (`FieldRows`), where none were sent. */
  children: () => React.ReactNode;
  dimensions: readonly RowHeader[];
  /** Ids of the rows that show, in their order. */
  shown: readonly string[];
  sort: string;
  sortHref: (sort: string) => string;
  onSort: (sort: string) => void;
  readNotes: () => readonly FieldNotes[];
  locale: string;
  words: Messages['home'];
  support: Messages['support'];
  readout: Messages['readout'];
}) {
  const table = useRef<HTMLTableElement>(null);
  useRowOrder(table, shown);
  const onClick = usePickMarks(table);
  const short: Readonly<Record<string, string>> = words.short;
  const head = (id: string, name: string) => (
    <a href={sortHref(id)} title={fill(words.fieldSort, { name })} onClick={clicksHere(() => onSort(id))}>
      {short[id] ?? name}
    </a>
  );
  const sorted = (id: string) => (sort === id ? 'ascending' : undefined);
  return (
    <>
      <Legend words={words} support={support} />
      <table ref={table} role="table" className="field-table" onClick={onClick}>
        <caption className="visually-hidden">{words.fieldCaption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" aria-sort={sorted('name')}>
              {head('name', words.library)}
            </th>
            <th role="columnheader" scope="col" className="field-language">
              {words.facets.language}
            </th>
            {dimensions.map(({ id, name }) => (
              <th key={id} role="columnheader" scope="col" data-dimension={id} aria-sort={sorted(id)}>
                {head(id, name)}
              </th>
            ))}
          </tr>
        </thead>
        <KeptRows>{children}</KeptRows>
      </table>
      <FieldReadout table={table} readNotes={readNotes} locale={locale} words={readout} />
    </>
  );
}
