import type { LibraryProgram, StepTitle } from '@/lib/programs/shown';
import { ProgramArticle, type ProgramWords } from './program-article';

/** The programs of a few libraries for one task, their steps in rows; of a single one without its name, which stands over it. */
export function ProgramsSideBySide({
  programs,
  steps,
  locale,
  words,
}: {
  programs: readonly LibraryProgram[];
  steps: readonly StepTitle[];
  locale: string;
  words: ProgramWords;
}) {
  return (
    <div className="programs mt-2" data-columns={programs.length}>
      {programs.map((program) => (
        <ProgramArticle
          key={program.id}
          program={program}
          steps={steps}
          {...(programs.length > 1 ? { heading: 'h4' as const } : {})}
          locale={locale}
          words={words}
        />
      ))}
    </div>
  );
}
