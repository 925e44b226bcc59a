import { bySetting, sideBySide, type SideBySideGroup } from '@/lib/compare/side-by-side';
import { getLibraries } from '@/lib/content/load';
import { listSources } from '@/lib/fact/column';
import { fill } from '@/lib/i18n/format';
import { getMessages, type Locale, type Messages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { MeasurementCard } from '@/components/measurements/measurement-card';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { ContentText } from '@/components/ui/content-text';
import { FilteredList } from '@/components/ui/filtered-list.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.measurements`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.measurements(locale));

/** Who measured, when, and with what interest in all of it. */
function GroupHead({
  group,
  locale,
  messages,
}: {
  group: SideBySideGroup;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <div className="col-span-full mt-6">
      <h2 className="text-2xl font-bold">
        <ContentText
          text={fill(messages.profile.measuredBy, { by: group.by, year: group.year })}
          locale={locale}
        />
      </h2>
      {group.interest && (
        <p className="mt-1 text-partial">{fill(messages.profile.interest, { sentence: group.interest })}</p>
      )}
    </div>
  );
}

/** Takes a language and its words; gives every measurement as an entry of the list, with the head of its group and the libraries that it can be narrowed by. */
function entriesOf(locale: Locale, messages: Messages) {
  const libraries = getLibraries(locale);
  const named = Object.fromEntries(libraries.map(({ id, name, hue }) => [id, { name, hue }]));
  const sources = new Map(
    libraries.map((library) => [
      library.id,
      new Map(listSources(library).map((source) => [source.id, source])),
    ]),
  );
  return bySetting(sideBySide(libraries)).flatMap((group) => {
    const head = {
      key: `${group.year} ${group.by}`,
      node: <GroupHead group={group} locale={locale} messages={messages} />,
    };
    return group.measurements.map((measurement) => ({
      key: measurement.id,
      tags: { library: measurement.libraries },
      head,
      hasInterest: measurement.row.interest !== undefined,
      node: (
        <MeasurementCard
          measurement={measurement}
          named={named}
          interest={group.interest ? undefined : measurement.row.interest}
          sources={measurement.row.source.flatMap((id) => sources.get(measurement.owner)?.get(id) ?? [])}
          locale={locale}
          messages={messages}
        />
      ),
    }));
  });
}

/** Every published measurement that sets libraries side by side, each once: by who measured, the newest first. */
export default async function MeasurementsPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { measurements: words, list, faults } = messages;
  const libraries = getLibraries(locale);
  const entries = entriesOf(locale, messages);
  const counts = {
    count: entries.length,
    interested: entries.filter(({ hasInterest }) => hasInterest).length,
  };
  const measured = new Set(entries.flatMap(({ tags }) => tags.library));
  return (
    <PageFrame locale={locale} page={pageOf.measurements(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <p className="mt-2 max-w-3xl">{fill(words.noWinner, counts)}</p>
      <TranslationNotice gaps={libraries.map(({ gap }) => gap)} locale={locale} />
      <FilteredList
        entries={entries.map(({ key, tags, head, node }) => ({ key, tags, head, node }))}
        facets={[
          {
            name: 'library',
            label: words.library,
            options: libraries.flatMap(({ id, name }) =>
              measured.has(id) ? [{ value: id, label: name }] : [],
            ),
          },
        ]}
        className="grid items-start gap-4 lg:grid-cols-2"
        locale={locale}
        messages={{ list, faults }}
      />
    </PageFrame>
  );
}
