import { clockFlag, flag, languageFlag } from '@/browser/contract/flags';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';
import { fill, formatDate } from '@/lib/i18n/format';
import { CompareBar } from '../picks/compare-bar.client';
import { ErrorBoundary } from '../ui/error-boundary.client';
import { SearchPalette } from '../search/search-palette.client';
import { ThemeSwitch } from './theme-switch.client';
import { Wordmark } from './wordmark';

function NavLinks({
  links,
  current,
}: {
  links: readonly (readonly [id: string, href: string, name: string])[];
  current: string | undefined;
}) {
  return links.map(([id, href, name]) => (
    <a
      key={id}
      href={href}
      aria-current={current === id ? 'page' : undefined}
      className={`${id === 'search' ? 'without-script' : ''} py-1 text-ink no-underline hover:underline aria-[current=page]:font-semibold`}
    >
      {name}
    </a>
  ));
}

/** More names than this are no help in a footer, and every page would grow with every library. */
const mostInFooter = 12;

/** Takes the language, the page's path in every language and the page; gives the page in its frame. */
export function SiteShell({
  locale,
  pathIn,
  libraries,
  current,
  children,
}: {
  locale: Locale;
  pathIn: (locale: Locale) => string;
  libraries: readonly { id: string; name: string; hue: string }[];
  /** Kind of the page under which it stands in the navigation; others than those that stand there mark none. */
  current: string | undefined;
  children: React.ReactNode;
}) {
  const messages = getMessages(locale);
  const { site, faults } = messages;
  const links = [
    ['home', paths.home(locale), site.libraries],
    ['find', paths.find(locale), site.find],
    ['compare', paths.compare(locale), site.compare],
    ['map', paths.map(locale), site.map],
    ['claims', paths.claims(locale), site.claims],
    ['timeline', paths.timeline(locale), site.timeline],
    ['changes', paths.changes(locale), site.changes],
    ['search', paths.search(locale), site.search],
  ] as const;
  return (
    <>
      <a href="#main" className="skip button button-strong">
        {site.skip}
      </a>
      <header className="no-print sticky top-0 z-40 border-b border-rule bg-paper">
        <div className="mx-auto flex min-h-14 max-w-7xl flex-wrap items-center gap-x-2 gap-y-1 px-3 sm:gap-x-5 sm:px-6">
          <a
            href={paths.home(locale)}
            className="flex items-center gap-2 text-ink no-underline"
            aria-label={site.name}
          >
            <Wordmark />
            <span className="hidden font-serif text-lg font-bold whitespace-nowrap min-[26rem]:inline">
              {site.name}
            </span>
          </a>
          <nav aria-label={site.navigation} className="hidden flex-wrap gap-x-4 text-sm lg:flex">
            <NavLinks links={links} current={current} />
          </nav>
          <details className="site-menu text-sm lg:hidden">
            <summary className="button">{site.menu}</summary>
            <nav
              aria-label={site.navigation}
              className="absolute inset-x-0 top-full grid gap-1 border-b border-rule bg-paper px-4 py-3 shadow-lg"
            >
              <NavLinks links={links} current={current} />
            </nav>
          </details>
          <div className="ms-auto flex flex-wrap items-center gap-1.5 sm:gap-3">
            <ErrorBoundary
              words={faults}
              small
              instead={
                <a href={paths.search(locale)} className="button">
                  {site.search}
                </a>
              }
            >
              <SearchPalette locale={locale} words={messages.search} support={messages.support} />
            </ErrorBoundary>
            <div className="hidden sm:block">
              <ErrorBoundary words={faults} small>
                <ThemeSwitch words={messages.theme} />
              </ErrorBoundary>
            </div>
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <a
                  key={other}
                  href={pathIn(other)}
                  {...flag(languageFlag, other)}
                  hrefLang={getMessages(other).site.htmlLang}
                  lang={getMessages(other).site.htmlLang}
                  className="px-1 py-1 text-sm whitespace-nowrap text-ink no-underline hover:underline"
                >
                  {getMessages(other).site.languageName}
                </a>
              ))}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 pt-6 pb-24 focus:outline-none sm:px-6">
        <p
          hidden
          {...flag(clockFlag)}
          suppressHydrationWarning
          className="no-print mb-4 rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm"
        >
          {fill(faults.clock, { date: formatDate(locale, today()) })}
        </p>
        {children}
      </main>
      <footer className="no-print border-t border-rule bg-sunken">
        <div className="mx-auto grid max-w-7xl gap-4 px-4 pt-8 pb-28 text-sm text-muted sm:px-6 md:grid-cols-2">
          <p>{site.about}</p>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 md:justify-end">
            {libraries.length > mostInFooter ? (
              <li>
                <a href={paths.home(locale)}>{site.libraries}</a>
              </li>
            ) : (
              libraries.map((library) => (
                <li key={library.id}>
                  <a href={paths.library(locale, library.id)}>{library.name}</a>
                </li>
              ))
            )}
          </ul>
          <p>
            {site.licence}
            {punctuation(locale).gap}
            <a href={paths.licences(locale)}>{site.licences}</a>
            {punctuation(locale).stop}
            {messages.data.title}
            {punctuation(locale).colon}
            <a href={paths.apiLibraries()} type="application/json">
              JSON
            </a>
            {punctuation(locale).list}
            <a href={paths.apiTable()} type="text/csv">
              CSV
            </a>
            {punctuation(locale).list}
            <a href={paths.overview()} type="text/plain">
              llms.txt
            </a>
          </p>
          <div className="sm:hidden">
            <ErrorBoundary words={faults} small>
              <ThemeSwitch words={messages.theme} />
            </ErrorBoundary>
          </div>
        </div>
      </footer>
      <p
        role="status"
        className="when-still no-print fixed inset-x-0 bottom-0 z-40 border-t border-edge bg-panel px-4 py-2 text-sm shadow-[0_-4px_16px_rgb(0_0_0/0.12)] sm:px-6"
      >
        {faults.still}
        {punctuation(locale).gap}
        <a href="">{faults.reload}</a>
      </p>
      <ErrorBoundary words={faults}>
        <CompareBar locale={locale} words={messages.picks} />
      </ErrorBoundary>
    </>
  );
}
