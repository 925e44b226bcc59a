import { NotFoundPage } from '@/app/_pages/not-found-page';
import { PageDocument } from '@/components/site/page-script';
import { defaultLocale } from '@/lib/locales';
import './globals.css';

/** What stands at an address that does not exist. */
export default function GlobalNotFound() {
  return <PageDocument locale={defaultLocale}><NotFoundPage /></PageDocument>;
}
