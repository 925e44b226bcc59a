import { flag, languageFlag } from '@/browser/contract/flags';
import { paths } from '@/lib/url';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { Icon } from '../icon/icon';
import { ErrorBoundary } from '../ui/error-boundary.client';
import { SearchPalette } from '../search/search-palette.client';
import { ThemeSwitch } from './theme-switch.client';
import { Wordmark } from './wordmark';

type NavLink = readonly [id: string, href: string, name: string];

function NavLinks({ links, current }: { links: readonly NavLink[]; current: string | undefined }) {
  return links.map(([id, href, name]) => (
    <a
      key={id}
      href={href}
      aria-current={current === id ? 'page' : undefined}
      className={`${id === 'search' ? 'without-script' : ''} border-b-2 border-transparent py-1.5 text-ink no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:font-semibold max-lg:border-s-2 max-lg:border-b-0 max-lg:py-2 max-lg:ps-3`}
    >
      {name}
    </a>
  ));
}

/** Gives the parts of the site in the order of the navigation; without script the search is one of them. All other pages are linked at the foot. */
function navLinks(locale: Locale): readonly NavLink[] {
  const { site } = getMessages(locale);
  return [
    ['home', paths.home(locale), site.libraries],
    ['find', paths.find(locale), site.find],
    ['compare', paths.compare(locale), site.compare],
    ['map', paths.map(locale), site.map],
    ['timeline', paths.timeline(locale), site.timeline],
    ['changes', paths.changes(locale), site.changes],
    ['search', paths.search(locale), site.search],
  ];
}

/** The other languages of the site, each as a link to the same page. */
function LanguageLinks({ locale, pathIn }: { locale: Locale; pathIn: (locale: Locale) => string }) {
  return locales
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
    ));
}

/** The head of every page: navigation, search, theme, the other languages. `current` is the part that the page belongs to. */
export function SiteHeader({
  locale,
  pathIn,
  current,
}: {
  locale: Locale;
  pathIn: (locale: Locale) => string;
  current: string | undefined;
}) {
  const messages = getMessages(locale);
  const { site, faults } = messages;
  const links = navLinks(locale);
  return (
    <header className="no-print sticky top-0 z-40 border-b border-rule bg-paper">
      <div className="mx-auto flex min-h-14 max-w-7xl flex-wrap items-center gap-x-2 gap-y-1 px-3 sm:gap-x-5 sm:px-6">
        <a
          href={paths.home(locale)}
          className="flex items-center gap-2 text-ink no-underline"
          aria-label={site.name}
        >
          <Wordmark />
          <span className="font-serif text-lg font-bold whitespace-nowrap sm:text-xl">{site.name}</span>
        </a>
        <nav aria-label={site.navigation} className="hidden flex-wrap gap-x-4 text-sm lg:flex">
          <NavLinks links={links} current={current} />
        </nav>
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
          <LanguageLinks locale={locale} pathIn={pathIn} />
          <details className="site-menu text-sm lg:hidden">
            <summary className="button">
              <Icon name="menu" />
              <span className="max-sm:sr-only">{site.menu}</span>
            </summary>
            <nav
              aria-label={site.navigation}
              className="absolute inset-x-0 top-full grid gap-1 border-b border-rule bg-paper px-4 py-3 shadow-lg"
            >
              <NavLinks links={links} current={current} />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
