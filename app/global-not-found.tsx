import { NotFoundPage } from '@/app/_pages/not-found-page';
import { PageDocument } from '@/components/site/page-document';
import { defaultLocale, getMessages } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';
import './globals.css';

/** What stands at an address that does not exist. */
export default function GlobalNotFound() {
  return (
    <PageDocument
      lang={getMessages(defaultLocale).site.htmlLang}
      age={getMessages(defaultLocale).fact.age}
      offline={getMessages(defaultLocale).offline}
      built={today()}
    >
      <NotFoundPage locale={defaultLocale} />
    </PageDocument>
  );
}
