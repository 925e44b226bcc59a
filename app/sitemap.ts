import type { MetadataRoute } from 'next';
import { defaultLocale, getMessages, locales } from '@/lib/i18n/locales-fs';
import { allPages } from '@/lib/output/pages';
import { absoluteUrl, siteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/**
 * Every page in every language; its date is that of the newest check of what it shows, never that of the build. Without `SITE_URL` there is none: a site map has
 * full addresses or is not one. Next writes a file all the same, and the last step of the build removes it.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  if (!siteUrl) return [];
  return locales.flatMap((locale) =>
    allPages(locale).map(({ pathIn, checked }) => ({
      url: absoluteUrl(pathIn(locale)),
      ...(checked ? { lastModified: checked } : {}),
      alternates: {
        languages: {
          ...Object.fromEntries(
            locales.map((other) => [getMessages(other).site.htmlLang, absoluteUrl(pathIn(other))]),
          ),
          'x-default': absoluteUrl(pathIn(defaultLocale)),
        },
      },
    })),
  );
}
