import { getClaims, getCollection, getLibraries } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales-fs';
import { toJsonLd } from '@/lib/output/json-ld/json-ld';
import { claimReviews, dataSet, libraryList } from '@/lib/output/json-ld/statements';
import type { SitePage } from '@/lib/output/pages';
import { PageHead } from '@/components/site/page-head';

/** The head of a page with what it states in JSON-LD. */
export function Head({ locale, page }: { locale: Locale; page: SitePage }) {
  const libraries = getLibraries(locale);
  const statements =
    page.kind === 'home'
      ? [libraryList(libraries, locale), dataSet(libraries, locale)]
      : page.kind === 'claims'
        ? claimReviews(getCollection().article, getClaims(locale).claims, locale)
        : [];
  return <PageHead locale={locale} page={page} data={toJsonLd(page, locale, statements)} />;
}
