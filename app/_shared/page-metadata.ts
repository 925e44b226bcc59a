import type { Metadata } from 'next';
import { defaultLocale, getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { SitePage } from '@/lib/output/site-page';
import { absoluteUrl, siteUrl } from '@/lib/site';
import { paths } from '@/lib/url';

/** The icon of a browser's tab, the same on every page. */
export const icon = { url: paths.siteIcon(), type: 'image/svg+xml' };

/** Takes a page whose address leads elsewhere or nowhere; gives its title for the head, and keeps it out of search engines. */
export function unlisted(title: string): Metadata {
  return { title, robots: { index: false } };
}

/** Takes a language; gives the head of the page for addresses that do not exist. */
export function notFoundMetadata(locale: Locale): Metadata {
  return unlisted(`404${punctuation(locale).dot}${getMessages(locale).site.name}`);
}

/** Takes a page; gives the other files that say the same, by media type. */
function otherEditions(page: SitePage, locale: Locale, title: string) {
  const [library] = page.about;
  return {
    'application/atom+xml': [{ url: paths.feed(locale), title: getMessages(locale).changes.feedTitle }],
    ...(page.markdown ? { 'text/markdown': [{ url: paths.markdown(page.pathIn(locale)), title }] } : {}),
    ...(page.kind === 'profile' && library
      ? { 'application/json': [{ url: paths.apiLibrary(library.id), title }] }
      : {}),
  };
}

/** Takes a page; gives what links to it show. Its own address and its picture's need a host: without `SITE_URL` there is none to name. */
function preview(page: SitePage, locale: Locale, title: string): Metadata['openGraph'] {
  const picture = {
    url: absoluteUrl(paths.picture(page.pathIn(locale))),
    type: 'image/png',
    width: 1200,
    height: 630,
    alt: title,
  };
  return {
    title,
    description: page.description,
    type: 'website',
    siteName: getMessages(locale).site.name,
    ...(siteUrl ? { url: absoluteUrl(page.pathIn(locale)), images: [picture] } : {}),
  };
}

/** Takes a page in one language; gives its head: title, description, addresses, languages, other editions, icons, picture. */
export function pageMetadata(locale: Locale, page: SitePage): Metadata {
  const { site } = getMessages(locale);
  const { dot, colon } = punctuation(locale);
  const title = page.title ? `${page.title}${dot}${site.name}` : `${site.name}${colon}${site.tagline}`;
  return {
    title,
    description: page.description,
    alternates: {
      canonical: absoluteUrl(page.pathIn(locale)),
      languages: Object.fromEntries([
        ...locales.map((other) => [getMessages(other).site.htmlLang, absoluteUrl(page.pathIn(other))]),
        ['x-default', absoluteUrl(page.pathIn(defaultLocale))],
      ]),
      types: otherEditions(page, locale, title),
    },
    manifest: paths.manifest(locale),
    icons: { icon, apple: paths.icon('apple-touch-icon.png') },
    openGraph: preview(page, locale, title),
    twitter: { card: 'summary_large_image' },
  };
}

/** Takes a function that gives a route's page; gives the route's `generateMetadata`. */
export function metadataOf<Params extends { readonly locale: Locale }>(
  pageAt: (params: Params) => SitePage,
): (props: { readonly params: Promise<Params> }) => Promise<Metadata> {
  return async ({ params }) => {
    const known = await params;
    return pageMetadata(known.locale, pageAt(known));
  };
}
