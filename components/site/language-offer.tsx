import { flag, languageFlag, offerFlag } from '@/browser/contract/flags';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';

/** Shows the offer in the language that the reader's browser asks for first, if the site has it and the page is in another. */
function offerScript(shown: Locale): string {
  return `(function(){var l=navigator.languages||[navigator.language];for(var i=0;i<l.length;i++){var w=String(l[i]).split("-")[0].toLowerCase();if(w===${JSON.stringify(shown)})return;var o=document.querySelector('[data-offer="'+CSS.escape(w)+'"]');if(o){o.hidden=false;return}}})()`;
}

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
      <script dangerouslySetInnerHTML={{ __html: offerScript(shown) }} />
    </div>
  );
}
