import type { MetadataRoute } from 'next';
import { getLibraries } from '@/lib/content/load';
import { presets } from '@/lib/find/presets';
import { defaultLocale, locales } from '@/lib/locales';
import { pairedIds } from '@/lib/pairs';
import { absoluteUrl } from '@/lib/site';
import { pairsOf, paths } from '@/lib/url';

export const dynamic = 'force-static';

/** Every page; a profile's date is the day of its check. */
export default function sitemap(): MetadataRoute.Sitemap {
  const libraries = getLibraries(defaultLocale);
  return locales.flatMap((locale) => [
    ...[paths.home(locale), paths.find(locale), ...presets.map(({ id }) => paths.preset(locale, id)), paths.compare(locale), paths.map(locale), paths.claims(locale), paths.timeline(locale), paths.changes(locale), paths.correct(locale), paths.search(locale)].map((path) => ({ url: absoluteUrl(path) })),
    ...libraries.map(({ id, checked }) => ({ url: absoluteUrl(paths.library(locale, id)), lastModified: checked })),
    ...pairsOf(pairedIds(libraries)).map(([a, b]) => ({ url: absoluteUrl(paths.pair(locale, a, b)) })),
  ]);
}
