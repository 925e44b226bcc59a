import { flag, nextFlag } from '@/browser/contract/flags';
import { getLibraries, getLineage } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import type { Kin } from '@/lib/schema/lineage';
import { linksOf, relationsOf } from '@/lib/lineage/relations';
import { layOut, yearOf } from '@/lib/lineage/layout';
import { withStates } from '@/lib/lineage/states';
import { traceInWords } from '@/lib/lineage/sentences';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { TranslationNotice } from '@/components/site/translation-notice';
import { LineageTable } from '@/components/lineage/lineage-table';
import { LineageDrawing } from '@/components/lineage/lineage-drawing';
import { LineageTrace } from '@/components/lineage/lineage-trace.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { TimelineLegend } from './timeline-legend';

/** Sizes of the two drawings: beside the text on a desk, above it on a phone. */
const measures = {
  wide: { width: 1180, start: 236, row: 22, top: 28, early: 70 },
  narrow: { width: 358, start: 10, row: 32, top: 34, early: 34 },
} as const;

/** See `pageOf.timeline`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.timeline(locale));

/** The family tree of the libraries: a drawing for wide and one for narrow windows, and the same as a table. */
export default async function TimelinePage({ params }: RouteProps) {
  const { locale } = await params;
  const { lineage: translated, gap } = getLineage(locale);
  const lineage: readonly Kin[] = withStates(translated, getLibraries(locale)).sort(
    (a, b) => a.born.localeCompare(b.born, 'en') || a.name.localeCompare(b.name, 'en'),
  );
  const libraries = libraryLabels(locale);
  const messages = getMessages(locale);
  const { timeline: words } = messages;
  const links = linksOf(lineage);
  const names = new Map(lineage.map(({ id, name }) => [id, name]));
  const sentences = new Map(
    lineage.map((kin) => [kin.id, traceInWords(kin, relationsOf(links, kin.id), names, locale, words)]),
  );
  const marks = new Map(
    lineage.map(({ id }) => {
      const profile = libraries.find((library) => library.id === id);
      return [
        id,
        {
          trace: sentences.get(id)!,
          href: profile ? paths.library(locale, id) : `#kin-${id}`,
          ...(profile ? { hue: profile.hue } : {}),
        },
      ];
    }),
  );
  const first = Math.floor(yearOf(lineage[0]?.born ?? today()));
  const title = fill(words.drawing, { count: lineage.length, first, last: today().slice(0, 4) });
  const drawings = (['wide', 'narrow'] as const).map(
    (kind) => [kind, layOut(lineage, today(), measures[kind])] as const,
  );
  const breakYear = drawings[0]![1].ticks[1]?.year ?? first;
  const breakText = fill(words.scale, { year: breakYear });
  const drawn = drawings.map(([kind, layout]) => (
    <div key={kind} {...flag(nextFlag, 2)} className={`mt-4 timeline-${kind}`}>
      <LineageDrawing
        layout={layout}
        marks={marks}
        narrow={kind === 'narrow'}
        title={title}
        breakText={breakText}
        locale={locale}
      />
    </div>
  ));
  return (
    <PageFrame locale={locale} page={pageOf.timeline(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{fill(words.lead, { count: lineage.length })}</p>
      <TimelineLegend words={words} {...(drawings[0]![1].breakX === undefined ? {} : { breakText })} />
      <ErrorBoundary words={messages.faults} instead={drawn}>
        <LineageTrace links={links} sentences={Object.fromEntries(sentences)} hint={words.traceHint}>
          {drawn}
        </LineageTrace>
      </ErrorBoundary>
      <h2 className="mt-10 text-2xl font-bold">{words.table}</h2>
      <TranslationNotice gaps={[gap]} locale={locale} />
      <LineageTable
        lineage={lineage}
        links={links}
        profiles={libraries.map(({ id }) => id)}
        locale={locale}
        messages={messages}
      />
    </PageFrame>
  );
}
