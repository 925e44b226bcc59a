import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ProgramsByTask, type TaskOfLibraries } from '../programs/programs-by-task';
import { Section } from './section';

/** What the library has for the tasks that every library is asked to do. */
export function ProgramsSection({
  tasks,
  locale,
  messages: { profile, programs, copy, faults },
}: {
  tasks: readonly TaskOfLibraries[];
  locale: Locale;
  messages: Messages;
}) {
  return (
    <Section id="example" title={profile.programs}>
      <p className="mt-2 mb-3 text-sm text-muted">
        {profile.programsHint}
        {punctuation(locale).gap}
        <a href={paths.programs(locale)}>{programs.title}</a>
      </p>
      <ProgramsByTask tasks={tasks} locale={locale} words={{ ...programs.part, copy }} faults={faults} />
    </Section>
  );
}
