import type { AgeWords } from '@/browser/boot/fact-age';
import { factAgeScript, headScript } from '@/browser/bundle/inline-scripts';
import { Hydrated } from './hydrated.client';
import { OfflineNotice, type OfflineWords } from './offline-notice';

/** Takes the language as HTML writes it, the words of age and of offline copies, the day of the build and the page; gives the document. */
export function PageDocument({
  lang,
  age,
  offline,
  built,
  children,
}: {
  lang: string;
  age: AgeWords;
  offline: OfflineWords;
  built: string;
  children: React.ReactNode;
}) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: headScript() }} />
      </head>
      <body>
        <OfflineNotice words={offline} />
        {children}
        <script dangerouslySetInnerHTML={{ __html: factAgeScript({ words: age, built }) }} />
        <Hydrated />
      </body>
    </html>
  );
}
