import { punctuation } from '@/lib/punctuation';
import { absoluteUrl } from '@/lib/site';
import { paths } from '@/lib/url';
import { defaultLocale, getMessages, locales, type Locale } from '@/lib/locales';

/** Title, description, canonical address and languages of a page; React lifts them into the head. */
export function PageHead({ locale, title, description, pathIn }: { locale: Locale; title?: string; description: string; pathIn: (locale: Locale) => string }) {
  const { site } = getMessages(locale);
  const full = title ? `${title}${punctuation(locale).dot}${site.name}` : `${site.name}${punctuation(locale).colon}${site.tagline}`;
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={absoluteUrl(pathIn(locale))} />
      {locales.map((other) => <link key={other} rel="alternate" hrefLang={getMessages(other).site.htmlLang} href={absoluteUrl(pathIn(other))} />)}
      <link rel="alternate" hrefLang="x-default" href={absoluteUrl(pathIn(defaultLocale))} />
      <link rel="alternate" type="application/atom+xml" title={getMessages(locale).changes.feedTitle} href={paths.feed(locale)} />
      <meta property="og:title" content={full} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
    </>
  );
}
