'use client';

import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { issueUrl, repositoryUrl } from '@/lib/report';
import { CopyButton } from '../ui/copy-button.client';
import { IgnoredNotice } from '../ui/ignored-notice';
import { OuterLink } from '../ui/outer-link';
import { useTypedText } from '../field/use-typed-text.client';
import { useReport } from './use-report.client';

/** A list to choose one from, with nothing chosen as its first entry. */
function ChoiceField({
  label,
  none,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  none: string;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  children: React.ReactNode;
}) {
  return (
    <label className="text-sm">
      <span className="block text-muted">{label}</span>
      <select
        className="field w-full"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{none}</option>
        {children}
      </select>
    </label>
  );
}

/** The entries of such a list. */
function Options({ entries }: { entries: readonly { readonly id: string; readonly name: string }[] }) {
  return entries.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

/** A field of several lines. */
function Sentences({
  label,
  rows,
  value,
  onWrite,
}: {
  label: string;
  rows: number;
  value: string;
  onWrite: (value: string) => void;
}) {
  const typed = useTypedText(value, onWrite);
  return (
    <label className="block text-sm">
      <span className="block text-muted">{label}</span>
      <textarea className="field w-full" rows={rows} {...typed} />
    </label>
  );
}

/** The report as text to copy, with a way to file it if the site knows of a repository. */
function FinishedReport({
  report,
  words,
}: {
  report: { readonly title: string; readonly body: string };
  words: Messages['correct'];
}) {
  return (
    <>
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
  );
}

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
  const { choice, ignored, choose, shown, failed, written, write, report } = useReport({
    libraries,
    groups,
    locale,
    words: messages.fact,
  });
  return (
    <div className="mt-3 max-w-2xl space-y-3">
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoiceField
          label={words.library}
          none={words.choose}
          chosen={choice.library}
          onChoose={(id) => choose('library', id)}
        >
          <Options entries={libraries} />
        </ChoiceField>
        <ChoiceField
          label={words.dimension}
          none={words.choose}
          chosen={choice.dimension}
          onChoose={(id) => choose('dimension', id)}
        >
          {groups.map((group) => (
            <optgroup key={group.id} label={group.name}>
              <Options entries={group.rows} />
            </optgroup>
          ))}
        </ChoiceField>
      </div>
      {report && (
        <>
          <div className="text-sm">
            <p className="text-muted">{words.shown}</p>
            <p role="status" data-shown>
              {failed ? words.failed : shown || words.loading}
            </p>
          </div>
          <Sentences
            label={words.right}
            rows={3}
            value={written.right}
            onWrite={(right) => write({ right })}
          />
          <Sentences
            label={words.proof}
            rows={2}
            value={written.proof}
            onWrite={(proof) => write({ proof })}
          />
          <FinishedReport report={report} words={words} />
        </>
      )}
    </div>
  );
}
