import type { ComparedLibrary } from '@/lib/compare/compared';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ProgramsByTask, tasksOfLibraries } from '../programs/programs-by-task';
import type { ComparisonContext } from './context';

/** What those cost to install that were measured, a line each. */
function Footprints({
  columns,
  locale,
  more,
}: {
  columns: readonly ComparedLibrary[];
  locale: string;
  more: string;
}) {
  const measured = columns.flatMap(({ id, name, decision }) =>
    decision?.footprint ? [{ id, name, says: decision.footprint }] : [],
  );
  if (measured.length === 0) return null;
  return (
    <ul className="mt-3 space-y-1 text-sm" data-footprints>
      {measured.map(({ id, name, says }) => (
        <li key={id}>
          <strong>{name}</strong>
          {punctuation(locale).colon}
          {says}
        </li>
      ))}
      <li>
        <a href={paths.footprint(locale)}>{more}</a>
      </li>
    </ul>
  );
}

/** The same tasks in each library, their programs side by side by steps, with what came of running them. */
export function Programs({
  columns,
  context: { locale, words },
}: {
  columns: readonly ComparedLibrary[];
  context: ComparisonContext;
}) {
  const tasks = tasksOfLibraries(
    columns.map(({ id, name, hue, decision }) => ({ id, name, hue, tasks: decision?.tasks ?? [] })),
  );
  if (tasks.length === 0) return null;
  return (
    <section className="no-print mt-10" aria-labelledby="programs-title">
      <h2 id="programs-title" className="mb-3 text-2xl font-bold">
        {words.compare.programs.title}
      </h2>
      <ProgramsByTask
        tasks={tasks}
        locale={locale}
        words={{ ...words.programs.part, copy: words.copy }}
        faults={words.faults}
      />
      <Footprints columns={columns} locale={locale} more={words.footprint.more} />
    </section>
  );
}
