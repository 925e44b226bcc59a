import { punctuation } from '@/lib/i18n/punctuation';
import { absoluteUrl } from '@/lib/site';
import { paths } from '@/lib/url';
import { defaultLocale, getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import type { SitePage } from '@/lib/output/pages';

/** Takes a page and its JSON-LD; gives title, description, addresses, languages, other editions, picture and data. React lifts all but the data into the head. */
export function PageHead({ locale, page, data }: { locale: Locale; page: SitePage; data: string }) {
  const { site, changes } = getMessages(locale);
  const { title, description, pathIn } = page;
  const full = title
    ? `${title}${punctuation(locale).dot}${site.name}`
    : `${site.name}${punctuation(locale).colon}${site.tagline}`;
  const [library] = page.about;
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={absoluteUrl(pathIn(locale))} />
      {locales.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={getMessages(other).site.htmlLang}
          href={absoluteUrl(pathIn(other))}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absoluteUrl(pathIn(defaultLocale))} />
      <link rel="alternate" type="application/atom+xml" title={changes.feedTitle} href={paths.feed(locale)} />
      {page.markdown && (
        <link rel="alternate" type="text/markdown" title={full} href={paths.markdown(pathIn(locale))} />
      )}
      {page.kind === 'profile' && library && (
        <link rel="alternate" type="application/json" title={full} href={paths.apiLibrary(library.id)} />
      )}
      <link rel="manifest" href={paths.manifest(locale)} />
      <link rel="apple-touch-icon" href={paths.icon('apple-touch-icon.png')} />
      <meta property="og:title" content={full} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:url" content={absoluteUrl(pathIn(locale))} />
      <meta property="og:image" content={absoluteUrl(paths.picture(pathIn(locale)))} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={full} />
      <meta name="twitter:card" content="summary_large_image" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
