'use client';

import { fetchesFlag, flag } from '@/browser/contract/flags';
import { useEffect, useRef, useState } from 'react';
import { mostSideBySide, type LibraryProgram, type ShownTask } from '@/lib/programs/shown';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { ErrorBoundary } from '../ui/error-boundary.client';
import { Notice } from '../ui/notice';
import type { ProgramWords } from './program-article';
import { ProgramsSideBySide } from './side-by-side';
import { TaskSummary, type FoldedLibrary } from './task-summary';
import { usePrograms } from './use-programs.client';

interface ProgramFoldProps {
  readonly task: ShownTask;
  readonly libraries: readonly FoldedLibrary[];
  readonly locale: string;
  readonly words: ProgramWords;
  readonly faults: Messages['faults'];
}

/** What is inside: the programs once they have come, and the page on which they stand in any case. */
function Programs({
  task,
  libraries,
  locale,
  words,
  faults,
  wanted,
}: ProgramFoldProps & { readonly wanted: boolean }) {
  const ids = libraries.map(({ id }) => id);
  const { loaded, failed, again } = usePrograms(locale, ids, wanted);
  const programs = loaded?.flatMap(({ id, name, hue, programs: all }): LibraryProgram[] => {
    const program = all.find((candidate) => candidate.task === task.id);
    return program ? [{ ...program, id, name, hue }] : [];
  });
  return (
    <>
      {failed && (
        <Notice again={again} word={faults.again}>
          {words.failed}
        </Notice>
      )}
      {wanted && !failed && !programs && (
        <p role="status" className="text-sm text-muted">
          {words.loading}
        </p>
      )}
      {programs && (
        <ProgramsSideBySide programs={programs} steps={task.steps} locale={locale} words={words} />
      )}
      <p className="mt-2 text-sm">
        <a href={paths.programs(locale, task.id, ids.slice(0, mostSideBySide), ids[0])}>
          {ids.length > 1 ? words.openAll : words.open}
        </a>
      </p>
    </>
  );
}

/** A task whose programs come when the part is opened; without script it leads to their page. */
export function ProgramFold(props: ProgramFoldProps) {
  const { task, libraries, locale, words, faults } = props;
  const part = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(false);
  // It may have been opened before the scripts of the page were there.
  useEffect(() => {
    if (part.current?.open) setWanted(true);
  }, []);
  return (
    <details
      ref={part}
      className="fold no-print"
      {...flag(fetchesFlag)}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
    >
      <TaskSummary title={task.title} libraries={libraries} states={words.states} locale={locale} />
      <div id={`program-${task.id}`} className="fold-body">
        <ErrorBoundary words={faults}>
          <Programs {...props} wanted={wanted} />
        </ErrorBoundary>
      </div>
    </details>
  );
}
