import { NotFoundPage } from '@/app/_shared/not-found-page';
import { notFoundMetadata } from '@/app/_shared/page-metadata';
import { PageDocument } from '@/components/site/page-document';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { headingFace } from '@/app/typeface/heading';
import './globals.css';

/** See `notFoundMetadata`. */
export const metadata = notFoundMetadata(defaultLocale);

/** What stands at an address that does not exist. */
export default function GlobalNotFound() {
  return (
    <PageDocument locale={defaultLocale} face={headingFace}>
      <NotFoundPage locale={defaultLocale} />
    </PageDocument>
  );
}
