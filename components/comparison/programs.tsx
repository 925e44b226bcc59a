import type { ComparedLibrary, ComparedTask } from '@/lib/compare/compared';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ProgramsByTask, type TaskOfLibraries } from '../programs/programs-by-task';
import type { ComparisonContext } from './context';

/** Takes the columns; gives the tasks in their order, each with what came of it in every column that has an answer. */
function tasksOf(columns: readonly ComparedLibrary[]): TaskOfLibraries[] {
  const all = columns.flatMap(({ id, name, hue, decision }) =>
    (decision?.tasks ?? []).map((one: ComparedTask) => ({ ...one, id, name, hue })),
  );
  const tasks = [...new Map(all.map(({ task }) => [task.id, task])).values()];
  return tasks.map((task) => {
    const those = all.filter((one) => one.task.id === task.id);
    const programs = those.flatMap(({ id, name, hue, program }) =>
      program ? [{ ...program, id, name, hue }] : [],
    );
    const libraries = those.map(({ id, name, state }) => ({ id, name, state }));
    return { task, libraries, ...(programs.length > 0 ? { programs } : {}) };
  });
}

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
  const tasks = tasksOf(columns);
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
