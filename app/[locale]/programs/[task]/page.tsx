import '@/app/styles/programs.css';
import { ProgramArticle } from '@/components/programs/program-article';
import { ProgramChoice } from '@/components/programs/program-choice.client';
import { TaskLinks } from '@/components/programs/task-links';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteParams, RouteProps } from '@/app/_shared/route-props';
import { getLibraries, getTasks } from '@/lib/content/load';
import { defaultLocale, getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { taskPageOf } from '@/lib/output/pages';
import { programsFor, shownTasks } from '@/lib/output/programs';
import { paths } from '@/lib/url';

export const dynamicParams = false;

/** Gives one page a task. */
export function generateStaticParams() {
  return getTasks(defaultLocale).tasks.map(({ id }) => ({ task: id }));
}

/** See `taskPageOf`. */
export const generateMetadata = metadataOf(({ locale, task }: RouteParams<'task'>) =>
  taskPageOf(locale, task),
);

/** One task in every library: without script one below the other, else a few of them side by side by their steps. */
export default async function TaskPage({ params }: RouteProps<'task'>) {
  const { locale, task: id } = await params;
  const { programs: words, copy, list, faults } = getMessages(locale);
  const { tasks, gap } = getTasks(locale);
  const { title, summary, result, steps } = tasks.find((task) => task.id === id)!;
  const programs = await programsFor(id, getLibraries(locale), locale);
  const marks = punctuation(locale);
  const all = (
    <div className="programs mt-6">
      {programs.map((program) => (
        <ProgramArticle
          key={program.id}
          program={program}
          steps={steps}
          heading="h3"
          anchored
          locale={locale}
          words={{ ...words.part, copy }}
        />
      ))}
    </div>
  );
  return (
    <PageFrame locale={locale} page={taskPageOf(locale, id)}>
      <p className="eyebrow">
        <a href={paths.programs(locale)}>{words.title}</a>
      </p>
      <h1 className="text-3xl font-bold">{title}</h1>
      <p className="mt-2 max-w-3xl">{summary}</p>
      <p className="mt-2 max-w-3xl">
        <strong>{words.result}</strong>
        {marks.colon}
        {result}
      </p>
      <TaskLinks tasks={shownTasks(locale)} current={id} label={words.other} locale={locale} />
      <TranslationNotice gaps={[gap]} locale={locale} />
      <h2 className="mt-8 text-2xl font-bold">{words.programsTitle}</h2>
      <ErrorBoundary words={faults} instead={all}>
        <ProgramChoice
          libraries={programs.map(({ id: library, name, state }) => ({ id: library, name, state }))}
          words={words.choice}
          states={words.part.states}
          ignoredSentence={list.ignored}
          locale={locale}
        >
          {all}
        </ProgramChoice>
      </ErrorBoundary>
    </PageFrame>
  );
}
