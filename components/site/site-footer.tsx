import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { ErrorBoundary } from '../ui/error-boundary.client';
import { ThemeSwitch } from './theme-switch.client';

/** More names than this are no help in a footer, and every page would grow with every library. */
const mostInFooter = 12;

/** The foot of every page: the libraries, licences, the data, and on a phone the theme. */
export function SiteFooter({
  locale,
  libraries,
  withFootprints,
}: {
  locale: Locale;
  libraries: readonly { id: string; name: string }[];
  /** False: nothing was measured, so nothing leads to the page of footprints. */
  withFootprints: boolean;
}) {
  const messages = getMessages(locale);
  const { site, faults } = messages;
  const pages = [
    [paths.others(locale), site.others],
    [paths.vitals(locale), site.vitals],
    [paths.programs(locale), site.programs],
    ...(withFootprints ? [[paths.footprint(locale), site.footprint] as const] : []),
    [paths.claims(locale), site.claims],
  ] as const;
  const trust = [
    [paths.about(locale), site.aboutPage],
    [paths.method(locale), site.method],
    [paths.correct(locale), site.mistake],
  ] as const;
  return (
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
          {pages.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 md:order-last md:justify-end">
          {trust.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
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
  );
}
