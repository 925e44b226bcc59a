import { toRowGroups } from '@/lib/compare/rows';
import { getLibraries } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { CorrectForm } from '@/components/correct/correct-form.client';
import { SiteShell } from '@/components/site/site-shell';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { Head } from './head';

/** How to correct a fact: in the files, or by a report that is put together here. */
export function CorrectPage({ locale }: { locale: Locale }) {
  const messages = getMessages(locale);
  const { correct: words } = messages;
  const libraries = getLibraries(locale).map(({ id, name, hue }) => ({ id, name, hue }));
  return (
    <SiteShell locale={locale} pathIn={(other) => paths.correct(other)} libraries={libraries}>
      <Head locale={locale} page={pageOf.correct(locale)} />
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <ol className="mt-4 max-w-3xl list-decimal space-y-2 ps-6">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <section aria-labelledby="report-title" className="needs-script">
        <h2 id="report-title" className="mt-8 text-2xl font-bold">
          {words.form}
        </h2>
        <p className="text-sm text-muted">{words.formHint}</p>
        <ErrorBoundary words={messages.faults}>
          <CorrectForm
            libraries={libraries}
            groups={toRowGroups(dimensions, messages.groups, (text) => wordsIn(text, locale))}
            locale={locale}
            messages={{ correct: words, fact: messages.fact }}
          />
        </ErrorBoundary>
      </section>
    </SiteShell>
  );
}
