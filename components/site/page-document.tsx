import { flag, ownFlag } from '@/browser/contract/flags';
import { factAgeScript, headScript } from '@/browser/bundle/inline-scripts';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';
import { Hydrated } from './hydrated.client';
import { OfflineNotice } from './offline-notice';

/** Takes a language, the class that names the typeface of headings, and the page; gives the document. */
export function PageDocument({
  locale,
  face,
  children,
}: {
  locale: Locale;
  face: string;
  children: React.ReactNode;
}) {
  const { site, fact, offline } = getMessages(locale);
  return (
    <html lang={site.htmlLang} className={face} {...flag(ownFlag, '')} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: headScript() }} />
      </head>
      <body>
        <OfflineNotice words={offline} />
        {children}
        <script dangerouslySetInnerHTML={{ __html: factAgeScript({ words: fact.age, built: today() }) }} />
        <Hydrated />
      </body>
    </html>
  );
}
