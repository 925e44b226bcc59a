import './vitals.css';
import { CopiesTable } from '@/components/vitals/copies-table';
import { VitalsFilter } from '@/components/vitals/vitals-filter.client';
import { VitalsPicture, type ShownVitals } from '@/components/vitals/vitals-picture';
import { VitalsTable } from '@/components/vitals/vitals-table';
import { TakeAlong } from '@/components/editions/take-along';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { libraryLabels } from '@/app/_shared/library-labels';
import { getVitals } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { pageOf } from '@/lib/output/pages';
import { axisOf, measures } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';

/** See `pageOf.vitals`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.vitals(locale));

/** The measured life of all libraries: a picture and a table each measure, and what was measured. */
export default async function VitalsPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { vitals: words } = messages;
  const labels = libraryLabels(locale);
  const libraries = getVitals().map((library): ShownVitals => {
    const profile = labels.find(({ id }) => id === library.id);
    return profile ? { ...library, name: profile.name, hue: profile.hue } : library;
  });
  const axis = axisOf(libraries.map(({ record }) => record?.years ?? []));
  const shared = { libraries, locale, words };
  const body = (
    <>
      {axis &&
        measures.map((measure) => (
          <section
            key={measure}
            id={measure}
            aria-labelledby={`${measure}-title`}
            className="mt-10 scroll-mt-20"
          >
            <h2 id={`${measure}-title`} className="text-2xl font-bold">
              {words.measures[measure].title}
            </h2>
            <p className="mt-1 max-w-3xl">
              {words.measures[measure].says}
              {punctuation(locale).gap}
              <span className="text-muted">{words.measures[measure].saysNot}</span>
            </p>
            <VitalsPicture measure={measure} axis={axis} {...shared} />
            <VitalsTable measure={measure} axis={axis} {...shared} />
          </section>
        ))}
      <section id="copies" aria-labelledby="copies-title" className="mt-10 scroll-mt-20">
        <h2 id="copies-title" className="text-2xl font-bold">
          {words.copies}
        </h2>
        <CopiesTable {...shared} />
      </section>
    </>
  );
  return (
    <PageFrame locale={locale} page={pageOf.vitals(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <ul className="mt-3 max-w-3xl list-disc space-y-1 ps-5 text-sm text-muted">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <ErrorBoundary words={messages.faults} instead={body}>
        <VitalsFilter
          libraries={libraries.map(({ id, name }) => ({ id, name }))}
          words={{ filter: words.library, all: messages.list.clear }}
          ignoredSentence={messages.list.ignored}
          locale={locale}
        >
          {body}
        </VitalsFilter>
      </ErrorBoundary>
      <TakeAlong
        sentence={words.takeAlong}
        links={{ json: { href: paths.apiVitals(), type: 'application/json', name: 'JSON' } }}
      />
    </PageFrame>
  );
}
