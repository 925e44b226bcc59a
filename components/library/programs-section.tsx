import type { Library } from '@/lib/content/collection';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import type { TaskOfLibrary } from '@/lib/programs/shown';
import { ProgramsByTask, tasksOfLibraries } from '../programs/programs-by-task';
import { Section } from './section';

/** What the library has for the tasks that every library is asked to do. */
export function ProgramsSection({
  library: { id, name, hue },
  tasks,
  locale,
  messages: { profile, programs, copy, faults },
}: {
  library: Pick<Library, 'id' | 'name' | 'hue'>;
  tasks: readonly TaskOfLibrary[];
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
      <ProgramsByTask
        tasks={tasksOfLibraries([{ id, name, hue, tasks }])}
        locale={locale}
        words={{ ...programs.part, copy }}
        faults={faults}
      />
    </Section>
  );
}
