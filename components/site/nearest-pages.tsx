import { nearestPagesScript } from '@/browser/bundle/inline-scripts';
import { flag, nearestFlag } from '@/browser/contract/flags';
import type { ListedPage } from '@/lib/address/nearest';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';

/** Takes all pages of a language; gives the place in which the reader's browser lists those that an address may mean, unseen until it has found some. */
export function NearestPages({ locale, pages }: { locale: Locale; pages: readonly ListedPage[] }) {
  return (
    <>
      <section
        hidden
        {...flag(nearestFlag)}
        aria-labelledby="nearest-title"
        className="mt-6"
        suppressHydrationWarning
      >
        <h2 id="nearest-title" className="text-lg font-bold">
          {getMessages(locale).notFound.near}
        </h2>
        <ul
          className="mt-1 space-y-1 text-sm wrap-anywhere text-muted"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      </section>
      <script dangerouslySetInnerHTML={{ __html: nearestPagesScript({ locale, locales, pages }) }} />
    </>
  );
}
