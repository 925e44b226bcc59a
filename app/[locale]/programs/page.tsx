import '@/app/styles/programs.css';
import { TakeAlong } from '@/components/editions/take-along';
import { ProgramMatrix } from '@/components/programs/program-matrix';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { getLibraries, getTasks } from '@/lib/content/load';
import type { Library } from '@/lib/content/collection';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { pageOf } from '@/lib/output/pages';
import { shownTasks, stateOf } from '@/lib/output/programs';
import { programStates, type ProgramState } from '@/lib/programs/shown';
import { paths } from '@/lib/url';

/** See `pageOf.programs`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.programs(locale));

/** Gives what came of each program of a library, by task. */
function statesOf({ programs }: Library): Readonly<Record<string, ProgramState>> {
  return Object.fromEntries(programs.map((answer) => [answer.task, stateOf(answer)]));
}

/** The tasks that every library is asked to do, and what came of them. */
export default async function ProgramsPage({ params }: RouteProps) {
  const { locale } = await params;
  const { programs: words } = getMessages(locale);
  const { tasks, gap } = getTasks(locale);
  const rows = getLibraries(locale).map((library) => {
    const { id, name, hue } = library;
    return { id, name, hue, states: statesOf(library) };
  });
  const countOf = (task: string, state: ProgramState) =>
    rows.filter(({ states }) => states[task] === state).length;
  const marks = punctuation(locale);
  return (
    <PageFrame locale={locale} page={pageOf.programs(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <p className="mt-2 max-w-3xl">
        {words.limits}
        {marks.gap}
        <a href={paths.method(locale, 'about-programs')}>{words.more}</a>
        {marks.stop.trim()}
      </p>
      <TranslationNotice gaps={[gap]} locale={locale} />
      <section aria-labelledby="tasks-title" className="mt-8">
        <h2 id="tasks-title" className="text-2xl font-bold">
          {words.tasksTitle}
        </h2>
        <ol className="mt-3 grid gap-4 md:grid-cols-2">
          {tasks.map(({ id, title, summary, result }) => (
            <li key={id} className="plate p-4">
              <h3 className="text-lg font-bold">
                <a href={paths.programs(locale, id)}>{title}</a>
              </h3>
              <p className="mt-1 text-sm">{summary}</p>
              <p className="mt-2 text-sm text-muted">
                {words.result}
                {marks.colon}
                {result}
              </p>
              <p className="mt-2 text-sm font-semibold">
                {programStates
                  .flatMap((state) => {
                    const count = countOf(id, state);
                    return count > 0 ? [fill(words.counts[state], { count })] : [];
                  })
                  .join(marks.list)}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="matrix-title" className="mt-10">
        <h2 id="matrix-title" className="text-2xl font-bold">
          {words.matrixTitle}
        </h2>
        <p className="mt-1 mb-3 max-w-3xl text-sm text-muted">{words.matrixHint}</p>
        <ProgramMatrix rows={rows} tasks={shownTasks(locale)} locale={locale} words={words} />
      </section>
      <TakeAlong
        sentence={words.takeAlong}
        links={{ json: { href: paths.apiPrograms(), type: 'application/json', name: 'JSON' } }}
      />
    </PageFrame>
  );
}
