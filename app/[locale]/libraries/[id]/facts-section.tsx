import { AgeSummary } from '@/components/fact/fact-age';
import { FactsTable } from '@/components/library/facts-table';
import { Section } from '@/components/library/section';
import type { RowGroup } from '@/lib/compare/rows';
import type { Library } from '@/lib/content/collection';
import { summarise } from '@/lib/content/summary';
import { dimensions } from '@/lib/dimensions/register';
import type { Column } from '@/lib/fact/column';
import { fill, formatDate } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';

/** All dimensions of a library, and how many of them are stated and how old. */
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
  const { profile } = messages;
  const marks = punctuation(locale);
  const { facts, unknowns } = summarise({ libraries: [library], claims: [] }, library.checked);
  const checks = column.ages.map(({ checked }) => checked).sort();
  return (
    <Section id="facts" title={profile.facts}>
      <p className="mt-2 text-sm text-muted" data-completeness>
        {fill(profile.completeness, {
          stated: facts,
          all: dimensions.length,
          unknown: unknowns,
          oldest: formatDate(locale, checks[0]!),
          newest: formatDate(locale, checks.at(-1)!),
        })}
        {marks.gap}
        <AgeSummary ages={column.ages} built={column.built} words={messages.fact.age} />
        {marks.stop}
        {messages.fact.age.explained}
      </p>
      <FactsTable column={column} groups={groups} locale={locale} messages={messages} />
    </Section>
  );
}
