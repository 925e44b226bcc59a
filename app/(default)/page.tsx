import { HomePage } from '@/app/_shared/home-page';
import { LanguageOffer } from '@/components/site/language-offer';
import { defaultLocale } from '@/lib/i18n/locales-fs';

/** `/` shows the home page of the default language; its canonical link leads there. */
export default function DefaultHome() {
  return (
    <>
      <LanguageOffer shown={defaultLocale} />
      <HomePage locale={defaultLocale} />
    </>
  );
}
