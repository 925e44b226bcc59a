import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { PageFrame } from './page-frame';

/** Takes a language; says in every language, this one first, that the address does not exist, and leads on. */
export function NotFoundPage({ locale: first }: { locale: Locale }) {
  return (
    <PageFrame locale={first}>
      {[first, ...locales.filter((other) => other !== first)].map((locale, index) => {
        const { notFound, site: words } = getMessages(locale);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={words.htmlLang} className="mb-8">
            <Heading className="text-2xl font-bold">{notFound.title}</Heading>
            <p className="my-3">{notFound.lead}</p>
            <a className="button" href={paths.home(locale)}>
              {notFound.home}
            </a>
          </section>
        );
      })}
    </PageFrame>
  );
}
