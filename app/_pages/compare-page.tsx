import { toRowGroups } from '@/lib/compare/rows';
import { getCollection, getLibraries } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { pairedIds } from '@/lib/compare/pairs';
import { chainsAmong } from '@/lib/lineage/chains';
import { pairsOf, paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { CompareView } from '@/components/compare/compare-view.client';
import { SiteShell } from '@/components/site/site-shell';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { Head } from './head';

/** The comparison whose state stands in the address; without script the list of all pair pages. */
export function ComparePage({ locale }: { locale: Locale }) {
  const messages = getMessages(locale);
  const { compare } = messages;
  const libraries = getLibraries(locale).map(({ id, name, hue }) => ({ id, name, hue }));
  const paired = pairedIds(getLibraries(locale));
  const nameOf = (id: string) => libraries.find((library) => library.id === id)!.name;
  return (
    <SiteShell
      locale={locale}
      pathIn={(other) => paths.compare(other)}
      libraries={libraries}
      current="compare"
    >
      <Head locale={locale} page={pageOf.compare(locale)} />
      <h1 className="text-3xl font-bold">{compare.title}</h1>
      <p className="no-print mt-2 text-muted">{compare.lead}</p>
      <div className="needs-script">
        <ErrorBoundary words={messages.faults}>
          <CompareView
            libraries={libraries}
            chains={chainsAmong(
              getCollection().lineage,
              libraries.map(({ id }) => id),
            )}
            groups={toRowGroups(dimensions, messages.groups, (words) => wordsIn(words, locale))}
            locale={locale}
            messages={{
              compare,
              fact: messages.fact,
              status: messages.status,
              copy: messages.copy,
              note: messages.note,
            }}
          />
        </ErrorBoundary>
      </div>
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
    </SiteShell>
  );
}
