import { getDimensions, getLibraries } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { SearchPage } from '@/components/search/search-page.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.search`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.search(locale));

/** The search page; without script the list of every library with its rows. */
export default async function SearchPageFrame({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { search } = messages;
  const libraries = getLibraries(locale);
  return (
    <PageFrame locale={locale} page={pageOf.search(locale)}>
      <h1 className="mb-4 text-3xl font-bold">{search.title}</h1>
      <ErrorBoundary words={messages.faults}>
        <SearchPage locale={locale} words={search} support={messages.support} />
      </ErrorBoundary>
      <p className="without-script mt-4">{search.withoutScript}</p>
      <div className="without-script search-instead">
        {libraries.map((library) => (
          <section key={library.id} className="mt-6">
            <h2 className="text-xl font-bold">
              <a href={paths.library(locale, library.id)}>{library.name}</a>
            </h2>
            <ul className="mt-1 columns-2 text-sm md:columns-4">
              {getDimensions(locale).map((dimension) => (
                <li key={dimension.id}>
                  <a href={paths.library(locale, library.id, dimension.id)}>{dimension.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
