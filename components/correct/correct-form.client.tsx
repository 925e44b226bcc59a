'use client';

import { useState } from 'react';
import type { RowGroup } from '@/lib/compare/rows';
import { parseListFilter } from '@/lib/filter/list';
import type { Messages } from '@/lib/i18n/locales-fs';
import { issueUrl, reportText, repositoryUrl, shownText } from '@/lib/report';
import { useColumns } from '../fact/use-columns.client';
import { CopyButton } from '../ui/copy-button.client';
import { IgnoredNotice } from '../ui/ignored-notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { paths } from '@/lib/url';
import { OuterLink } from '../ui/outer-link';

/** Puts a report on one fact together in the browser; sends nothing. Which fact stands in the address. */
export function CorrectForm({
  libraries,
  groups,
  locale,
  messages,
}: {
  libraries: readonly { readonly id: string; readonly name: string }[];
  groups: readonly RowGroup[];
  locale: string;
  messages: Pick<Messages, 'correct' | 'fact'>;
}) {
  const words = messages.correct;
  const rows = groups.flatMap((group) => group.rows);
  const { choice, ignored } = parseListFilter(useQuery(), {
    library: libraries.map(({ id }) => id),
    dimension: rows.map(({ id }) => id),
  });
  const { columns, failed } = useColumns(locale, choice.library ? [choice.library] : []);
  const [right, setRight] = useState('');
  const [proof, setProof] = useState('');
  const library = libraries.find(({ id }) => id === choice.library);
  const row = rows.find(({ id }) => id === choice.dimension);
  const cell = row && columns[0]?.cells[row.id];
  const shown = cell ? shownText(cell, locale) : '';
  const report =
    library && row
      ? reportText(
          locale,
          {
            id: library.id,
            library: library.name,
            dimensionId: row.id,
            dimension: row.name,
            shown,
            right,
            proof,
          },
          messages.fact,
        )
      : undefined;
  const change = (name: 'library' | 'dimension', value: string) => {
    const next = { ...choice, [name]: value };
    writeQuery(
      new URL(paths.correct(locale, next.library, next.dimension), window.location.origin).search,
      'replace',
    );
  };
  return (
    <div className="mt-3 max-w-2xl space-y-3">
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      <div className="grid gap-3 sm:grid-cols-2">
        <label className="text-sm">
          <span className="block text-muted">{words.library}</span>
          <select
            className="field w-full"
            value={choice.library ?? ''}
            onChange={(event) => change('library', event.target.value)}
          >
            <option value="">{words.choose}</option>
            {libraries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="text-sm">
          <span className="block text-muted">{words.dimension}</span>
          <select
            className="field w-full"
            value={choice.dimension ?? ''}
            onChange={(event) => change('dimension', event.target.value)}
          >
            <option value="">{words.choose}</option>
            {groups.map((group) => (
              <optgroup key={group.id} label={group.name}>
                {group.rows.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {report && (
        <>
          <div className="text-sm">
            <p className="text-muted">{words.shown}</p>
            <p role="status" data-shown>
              {failed.length > 0 ? words.failed : shown || words.loading}
            </p>
          </div>
          <label className="block text-sm">
            <span className="block text-muted">{words.right}</span>
            <textarea
              className="field w-full"
              rows={3}
              value={right}
              onChange={(event) => setRight(event.target.value)}
            />
          </label>
          <label className="block text-sm">
            <span className="block text-muted">{words.proof}</span>
            <textarea
              className="field w-full"
              rows={2}
              value={proof}
              onChange={(event) => setProof(event.target.value)}
            />
          </label>
          <p className="text-sm text-muted">{words.result}</p>
          <pre
            className="code wrap-anywhere whitespace-pre-wrap"
            role="group"
            tabIndex={0}
            aria-label={words.result}
          >
            {report.body}
          </pre>
          <div className="flex flex-wrap gap-2">
            <CopyButton
              text={() => `${report.title}\n\n${report.body}`}
              label={words.copy}
              done={words.done}
              failed={words.failedCopy}
            />
            {repositoryUrl && (
              <OuterLink className="button" href={issueUrl(repositoryUrl, report)}>
                {words.issue}
              </OuterLink>
            )}
          </div>
        </>
      )}
    </div>
  );
}
