import type { ComparedLibrary } from '@/lib/compare/compared';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ContentText } from '../ui/content-text';
import { gridOf, type ComparisonContext } from './context';

/** The same small program in each library, side by side, with what came of running it. */
export function Programs({
  columns,
  context: { locale, words },
}: {
  columns: readonly ComparedLibrary[];
  context: ComparisonContext;
}) {
  const { programs } = words.compare;
  const shown = columns.flatMap((column) => (column.decision ? [{ ...column, ...column.decision }] : []));
  if (shown.length === 0) return null;
  return (
    <section className="no-print mt-10" aria-labelledby="programs-title">
      <h2 id="programs-title" className="text-2xl font-bold">
        {programs.title}
      </h2>
      <div className={`mt-3 ${gridOf(shown.length)}`}>
        {shown.map(({ id, name, hue, program }) => (
          <div key={id} data-hue={hue} data-program={id} className="min-w-0">
            <h3 className="border-t-4 border-lib pt-1 font-sans text-base font-semibold">
              <a href={paths.library(locale, id, 'example')} className="text-ink">
                {name}
              </a>
            </h3>
            <pre
              className="code mt-1 max-h-96 overflow-auto"
              role="group"
              tabIndex={0}
              aria-label={program.file}
            >
              <code>{program.code}</code>
            </pre>
            <p className="mt-1 text-sm">
              {program.ran ?? programs.notRun}
              {program.notRun && (
                <ContentText text={program.notRun} locale={locale}>
                  {punctuation(locale).gap}
                  {program.notRun}
                </ContentText>
              )}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
