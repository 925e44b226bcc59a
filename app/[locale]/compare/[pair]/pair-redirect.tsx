import { getLibrary } from '@/lib/content/load';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';

/** The other order of a pair: leads to the page of the pair, with or without script. */
export function PairRedirect({ locale, a, b }: { locale: Locale; a: string; b: string }) {
  const path = paths.pair(locale, a, b);
  const title = fill(getMessages(locale).compare.pairTitle, {
    a: getLibrary(locale, a).name,
    b: getLibrary(locale, b).name,
  });
  return (
    <main className="p-6">
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <h1 className="text-xl">
        <a href={path}>{title}</a>
      </h1>
    </main>
  );
}
