import { getLibraries } from '@/lib/content/load';
import { defaultLocale, getMessages, locales } from '@/lib/locales';
import { paths } from '@/lib/url';
import { SiteShell } from '@/components/site/site-shell';

/** An address that does not exist: says so in every language and leads on. */
export function NotFoundPage() {
  const site = getMessages(defaultLocale).site;
  return (
    <SiteShell locale={defaultLocale} pathIn={paths.home} libraries={getLibraries(defaultLocale).map(({ id, name, hue }) => ({ id, name, hue }))}>
      <title>{`404 · ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      {locales.map((locale, index) => {
        const { notFound, site: words } = getMessages(locale);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={words.htmlLang} className="mb-8">
            <Heading className="text-2xl font-bold">{notFound.title}</Heading>
            <p className="my-3">{notFound.lead}</p>
            <a className="button" href={paths.home(locale)}>{notFound.home}</a>
          </section>
        );
      })}
    </SiteShell>
  );
}
