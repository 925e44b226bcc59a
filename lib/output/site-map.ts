import 'server-only';
import { defaultLocale, getMessages, locales } from '../i18n/locales-fs';
import { allPages } from './pages';

/** A page in one language as the site map has it. */
interface SiteMapEntry {
  readonly url: string;
  /** Newest check of what it shows, never the day of the build. */
  readonly lastModified?: string;
  readonly alternates: { readonly languages: Readonly<Record<string, string>> };
}

/** Takes what makes a path a full address; gives every page in every language, each with its address in the others. */
export function toSiteMap(absoluteUrl: (path: string) => string): SiteMapEntry[] {
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
