import { getClaims, getCollection, getLibraries } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales-fs';
import { hasFootprints } from '@/lib/output/footprints';
import { toJsonLd } from '@/lib/output/json-ld/json-ld';
import { claimReviews, dataSet, libraryList } from '@/lib/output/json-ld/statements';
import type { SitePage } from '@/lib/output/site-page';
import { paths } from '@/lib/url';
import { SiteShell } from '@/components/site/site-shell';
import { libraryLabels } from './library-labels';

/** Takes a page; gives what it states in JSON-LD beside itself. */
function statementsOf(page: SitePage, locale: Locale) {
  const libraries = getLibraries(locale);
  if (page.kind === 'home') return [libraryList(libraries, locale), dataSet(libraries, locale)];
  if (page.kind === 'claims') return claimReviews(getCollection().article, getClaims(locale).claims, locale);
  return [];
}

/** Takes a language, a page (none: the address does not exist) and its content; gives it with its JSON-LD, navigation and footer. */
export function PageFrame({
  locale,
  page,
  children,
}: {
  locale: Locale;
  page?: SitePage;
  children: React.ReactNode;
}) {
  return (
    <SiteShell
      locale={locale}
      pathIn={page?.pathIn ?? paths.home}
      libraries={libraryLabels(locale)}
      current={(page?.above ?? page)?.kind}
      withFootprints={hasFootprints()}
    >
      {page && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: toJsonLd(page, locale, statementsOf(page, locale)) }}
        />
      )}
      {children}
    </SiteShell>
  );
}
