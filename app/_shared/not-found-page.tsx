import { getGazetteer } from '@/lib/content/load';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { allPages, pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { AddressPages } from '@/components/site/address-pages.client';
import { NearestPages } from '@/components/site/nearest-pages';
import { PageFrame } from './page-frame';

/** The parts of the site to begin at, beside the front page. */
const parts = [
  pageOf.find,
  pageOf.compare,
  pageOf.map,
  pageOf.claims,
  pageOf.timeline,
  pageOf.vitals,
  pageOf.others,
  pageOf.changes,
];

/** A search that is a plain form: it leads to the search page. */
function SearchForm({ locale }: { locale: Locale }) {
  const { search } = getMessages(locale);
  return (
    <form role="search" action={paths.search(locale)} className="needs-script mt-6 flex max-w-2xl gap-2">
      <input
        name="q"
        type="search"
        className="field w-full text-base"
        aria-label={search.label}
        placeholder={search.placeholder}
        autoComplete="off"
      />
      <button type="submit" className="button button-strong whitespace-nowrap">
        {search.title}
      </button>
    </form>
  );
}

/** What the page says in the language of the address: what may be meant, a search, and where to begin. */
function WaysOn({ locale }: { locale: Locale }) {
  const { notFound, site } = getMessages(locale);
  const pages = allPages(locale).map(({ pathIn, title = site.libraries }) => ({
    path: pathIn(locale).slice(paths.home(locale).length),
    title,
  }));
  const others = getGazetteer(locale).names.map(({ id, name }) => ({
    path: paths.others(locale, id).slice(paths.home(locale).length),
    title: name,
  }));
  return (
    <>
      <NearestPages locale={locale} pages={[...pages, ...others]} />
      <AddressPages locale={locale} locales={locales} words={{ byWords: notFound.byWords }} />
      <SearchForm locale={locale} />
      <h2 className="mt-6 text-lg font-bold">{notFound.pages}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {parts.map((part) => {
          const { kind, pathIn, title } = part(locale);
          return (
            <li key={kind}>
              <a href={pathIn(locale)}>{title}</a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Takes a language; says in every language, this one first, that the address does not exist, and leads on. */
export function NotFoundPage({ locale: first }: { locale: Locale }) {
  return (
    <PageFrame locale={first}>
      {[first, ...locales.filter((other) => other !== first)].map((locale, index) => {
        const { notFound, site: words } = getMessages(locale);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={words.htmlLang} className="mb-10">
            <Heading className="text-2xl font-bold">{notFound.title}</Heading>
            <p className="my-3">{notFound.lead}</p>
            <a className="button" href={paths.home(locale)}>
              {notFound.home}
            </a>
            {locale === first && <WaysOn locale={locale} />}
          </section>
        );
      })}
    </PageFrame>
  );
}
