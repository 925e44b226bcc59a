import { rowGroups } from '@/lib/output/row-groups';
import { getMessages } from '@/lib/i18n/locales-fs';
import { siteContact } from '@/lib/site';
import { WithLink } from '@/app/_shared/with-link';
import { pageOf } from '@/lib/output/pages';
import { CorrectForm } from '@/components/correct/correct-form.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.correct`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.correct(locale));

/** How to correct a fact: in the files, or by a report that is put together here. */
export default async function CorrectPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { correct: words } = messages;
  const libraries = libraryLabels(locale);
  return (
    <PageFrame locale={locale} page={pageOf.correct(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <ol className="mt-4 max-w-3xl list-decimal space-y-2 ps-6">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {siteContact && (
        <p className="mt-2 max-w-3xl ps-6">
          <WithLink sentence={messages.about.contact} href={siteContact.href} name={siteContact.name} />
        </p>
      )}
      <section aria-labelledby="report-title" className="needs-script">
        <h2 id="report-title" className="mt-8 text-2xl font-bold">
          {words.form}
        </h2>
        <p className="text-sm text-muted">{words.formHint}</p>
        <ErrorBoundary words={messages.faults}>
          <CorrectForm
            libraries={libraries}
            groups={rowGroups(locale)}
            locale={locale}
            messages={{ correct: words, fact: messages.fact }}
          />
        </ErrorBoundary>
      </section>
    </PageFrame>
  );
}
