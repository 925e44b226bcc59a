import { getCollection, getLibraries } from '@/lib/content/load';
import { identityLast } from '@/lib/compare/rows';
import { rowGroups } from '@/lib/output/row-groups';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { pairedIds } from '@/lib/compare/pairs';
import { chainsAmong } from '@/lib/lineage/chains';
import { pairsOf, paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { Cite } from '@/components/editions/cite';
import { CompareTitle } from '@/components/compare/compare-title.client';
import { CompareView } from '@/components/compare/compare-view.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { citationOf, noteWords } from '@/app/_shared/cited-state';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import '@/app/styles/programs.css';
import './comparison.css';

/** See `pageOf.compare`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.compare(locale));

/** The comparison whose state stands in the address; without script the list of all pair pages. */
export default async function ComparePage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { compare } = messages;
  const { plotCaption, higher, lower, bar, barValue } = messages.profile;
  const libraries = libraryLabels(locale);
  const paired = pairedIds(getLibraries(locale));
  const nameOf = (id: string) => libraries.find((library) => library.id === id)!.name;
  return (
    <PageFrame locale={locale} page={pageOf.compare(locale)}>
      <ErrorBoundary words={messages.faults}>
        <CompareTitle libraries={libraries} site={messages.site.name} locale={locale} words={compare} />
      </ErrorBoundary>
      <div className="needs-script">
        <ErrorBoundary words={messages.faults}>
          <CompareView
            libraries={libraries}
            chains={chainsAmong(
              getCollection().lineage,
              libraries.map(({ id }) => id),
            )}
            groups={identityLast(rowGroups(locale))}
            locale={locale}
            messages={{
              compare,
              fact: messages.fact,
              status: messages.status,
              copy: messages.copy,
              leave: messages.leave,
              programs: { part: messages.programs.part },
              footprint: { more: messages.footprint.more },
              faults: messages.faults,
              note: noteWords(locale),
              profile: { plotCaption, higher, lower, bar, barValue },
            }}
          />
        </ErrorBoundary>
      </div>
      <Cite
        brief
        citation={citationOf(locale, 'compare', compare.title)}
        locale={locale}
        words={messages.cite}
      />
      <section className="no-print mt-12" aria-labelledby="pairs-title">
        <h2 id="pairs-title" className="text-xl font-bold">
          {compare.allPairs}
        </h2>
        <p className="text-sm text-muted">
          {paired.length < libraries.length
            ? fill(compare.somePairsHint, { count: paired.length })
            : compare.allPairsHint}
        </p>
        <ul className="mt-3 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {pairsOf(paired).map(([a, b]) => (
            <li key={`${a}-${b}`}>
              <a className="inline-block py-1" href={paths.pair(locale, a, b)}>
                {fill(compare.pair, { a: nameOf(a), b: nameOf(b) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
