import { HomePage } from '@/app/_shared/home-page';
import { pageMetadata } from '@/app/_shared/page-metadata';
import { LanguageOffer } from '@/components/site/language/language-offer';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';

/** The head of the English home page, whose address it names. */
export const metadata = pageMetadata(defaultLocale, pageOf.home(defaultLocale));

/** `/` shows the home page of the default language; its canonical link leads there. */
export default function DefaultHome() {
  return (
    <>
      <LanguageOffer shown={defaultLocale} />
      <HomePage locale={defaultLocale} />
    </>
  );
}
