import { HomePage } from '@/app/_pages/home-page';
import { defaultLocale } from '@/lib/locales';

/** `/` shows the home page of the default language; its canonical link leads there. */
export default function DefaultHome() {
  return <HomePage locale={defaultLocale} />;
}
