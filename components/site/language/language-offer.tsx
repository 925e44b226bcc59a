import { languageOfferScript } from '@/browser/bundle/inline-scripts';
import { flag, languageFlag, offerFlag } from '@/browser/contract/flags';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';

/** Offers the other languages of the site on `/`; never leads there by itself. */
export function LanguageOffer({ shown }: { shown: Locale }) {
  return (
    <div className="no-print">
      {locales
        .filter((locale) => locale !== shown)
        .map((locale) => {
          const { site } = getMessages(locale);
          const [before = '', after = ''] = site.offer.split('{link}');
          return (
            <p
              key={locale}
              hidden
              {...flag(offerFlag, locale)}
              lang={site.htmlLang}
              className="bg-lib-soft px-4 py-2 text-center text-sm"
              suppressHydrationWarning
            >
              {before}
              <a href={paths.home(locale)} {...flag(languageFlag, locale)} hrefLang={site.htmlLang}>
                {site.name}
              </a>
              {after}
            </p>
          );
        })}
      <script dangerouslySetInnerHTML={{ __html: languageOfferScript({ shown }) }} />
    </div>
  );
}
