import { getLibraries } from '@/lib/content/load';
import { defaultLocale, getMessages, locales } from '@/lib/i18n/locales-fs';
import { dataDateOf } from '@/lib/output/api/collection';
import { toOverview } from '@/lib/output/markdown/overview';
import { allPages } from '@/lib/output/pages';

export const dynamic = 'force-static';

/** The overview for language models. */
export function GET() {
  const languages = locales.map((locale) => {
    const pages = allPages(locale);
    return {
      locale,
      title: getMessages(locale).site.languageName,
      profiles: pages.filter(({ kind }) => kind === 'profile'),
      pairs: pages.filter(({ kind }) => kind === 'pair'),
    };
  });
  return new Response(
    toOverview(getMessages(defaultLocale).site, dataDateOf(getLibraries(defaultLocale)), languages),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
}
