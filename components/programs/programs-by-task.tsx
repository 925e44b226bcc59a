import type { LibraryProgram, ShownTask, TaskOfLibrary } from '@/lib/programs/shown';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { ProgramWords } from './program-article';
import { ProgramFold } from './program-fold.client';
import { ProgramsSideBySide } from './side-by-side';
import { TaskSummary, type FoldedLibrary } from './task-summary';

/** A task with the libraries that have an answer to it. */
interface TaskOfLibraries {
  readonly task: ShownTask;
  readonly libraries: readonly FoldedLibrary[];
  /** Their programs, where they come with the page. */
  readonly programs?: readonly LibraryProgram[];
}

/** Takes libraries with what they have for the tasks; gives the tasks in their order, each with the libraries that have an answer to it. */
export function tasksOfLibraries(
  libraries: readonly {
    readonly id: string;
    readonly name: string;
    readonly hue: string;
    readonly tasks: readonly TaskOfLibrary[];
  }[],
): TaskOfLibraries[] {
  const all = libraries.flatMap(({ id, name, hue, tasks }) =>
    tasks.map((one) => ({ ...one, id, name, hue })),
  );
  const tasks = [...new Map(all.map(({ task }) => [task.id, task])).values()];
  return tasks.map((task) => {
    const those = all.filter((one) => one.task.id === task.id);
    const programs = those.flatMap(({ id, name, hue, program }) =>
      program ? [{ ...program, id, name, hue }] : [],
    );
    return {
      task,
      libraries: those.map(({ id, name, state }) => ({ id, name, state })),
      ...(programs.length > 0 ? { programs } : {}),
    };
  });
}

/** The tasks as parts that fold: one whose programs come with the page is open, the others fetch theirs. */
export function ProgramsByTask({
  tasks,
  locale,
  words,
  faults,
}: {
  tasks: readonly TaskOfLibraries[];
  locale: string;
  words: ProgramWords;
  faults: Messages['faults'];
}) {
  return tasks.map(({ task, libraries, programs }) =>
    programs ? (
      <details key={task.id} className="fold" open>
        <TaskSummary title={task.title} libraries={libraries} states={words.states} locale={locale} />
        <div id={`program-${task.id}`} className="fold-body">
          <ProgramsSideBySide programs={programs} steps={task.steps} locale={locale} words={words} />
        </div>
      </details>
    ) : (
      <ProgramFold
        key={task.id}
        task={task}
        libraries={libraries}
        locale={locale}
        words={words}
        faults={faults}
      />
    ),
  );
}
