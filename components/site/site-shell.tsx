import { clockFlag, flag } from '@/browser/contract/flags';
import { punctuation } from '@/lib/i18n/punctuation';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';
import { fill, formatDate } from '@/lib/i18n/format';
import { CompareBar } from '../picks/compare-bar.client';
import { ErrorBoundary } from '../ui/error-boundary.client';
import { RowMeaningBox } from './row-meaning-box';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** Takes the language, the page's path in every language and the page; gives the page in its frame. */
export function SiteShell({
  locale,
  pathIn,
  libraries,
  current,
  withFootprints = false,
  children,
}: {
  locale: Locale;
  pathIn: (locale: Locale) => string;
  libraries: readonly { id: string; name: string; hue: string }[];
  /** Kind of the page under which it stands in the navigation; others than those that stand there mark none. */
  current: string | undefined;
  withFootprints?: boolean;
  children: React.ReactNode;
}) {
  const messages = getMessages(locale);
  const { site, faults } = messages;
  return (
    <>
      <a href="#main" className="skip button button-strong">
        {site.skip}
      </a>
      <SiteHeader locale={locale} pathIn={pathIn} current={current} />
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
      <SiteFooter locale={locale} libraries={libraries} withFootprints={withFootprints} />
      <p
        role="status"
        className="when-still no-print fixed inset-x-0 bottom-0 z-40 border-t border-edge bg-panel px-4 py-2 text-sm shadow-[0_-4px_16px_rgb(0_0_0/0.12)] sm:px-6"
      >
        {faults.still}
        {punctuation(locale).gap}
        <a href="">{faults.reload}</a>
      </p>
      <RowMeaningBox locale={locale} />
      <ErrorBoundary words={faults}>
        <CompareBar locale={locale} words={messages.picks} />
      </ErrorBoundary>
    </>
  );
}
