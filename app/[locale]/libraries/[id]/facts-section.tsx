import { AgeSummary } from '@/components/fact/fact-age';
import { VoiceSign } from '@/components/fact/evidence/voice-sign';
import { FactsTable } from '@/components/library/facts-table';
import { Section } from '@/components/library/section';
import { FoldAll } from '@/components/profile/fold-all';
import type { RowGroup } from '@/lib/compare/rows';
import type { Library } from '@/lib/content/collection';
import { summarise } from '@/lib/content/summary';
import { dimensions } from '@/lib/dimensions/register';
import type { Column } from '@/lib/fact/column';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';

/** All dimensions of a library; how many of them are stated, when they were checked and whose word a sign marks are said here once for all of them. */
export function FactsSection({
  library,
  column,
  groups,
  locale,
}: {
  library: Library;
  column: Column;
  groups: readonly RowGroup[];
  locale: string;
}) {
  const messages = getMessages(locale);
  const { profile, parts } = messages;
  const marks = punctuation(locale);
  const { facts } = summarise({ libraries: [library], claims: [] }, library.checked);
  const checks = column.ages.map(({ checked }) => checked).sort();
  const [oldest, newest] = [formatDate(locale, checks[0]!), formatDate(locale, checks.at(-1)!)];
  const counts = { stated: facts, all: dimensions.length };
  const completeness =
    oldest === newest
      ? fill(profile.completenessOneDay, { ...counts, newest })
      : fill(profile.completeness, { ...counts, oldest, newest });
  const machine = Object.values(column.cells).filter(({ check }) => check?.state === 'machine').length;
  const [before, after] = parts.voice.split('{sign}');
  return (
    <Section id="facts" title={profile.facts}>
      <div className="mt-2 mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="max-w-3xl min-w-0 text-sm text-muted sm:flex-1" data-completeness>
          {completeness}
          {marks.gap}
          <AgeSummary ages={column.ages} built={column.built} words={messages.fact.age} />
          {marks.stop}
          <a href={paths.method(locale)}>{messages.site.method}</a>
          {marks.stop}
          {machine > 0 && `${plural(locale, parts.machine, machine)}${marks.gap}`}
          {before}
          <VoiceSign />
          {after}
        </p>
        <FoldAll words={parts} />
      </div>
      <FactsTable column={column} groups={groups} locale={locale} messages={messages} />
    </Section>
  );
}
