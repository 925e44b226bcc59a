import { collectChanges } from '@/lib/changes';
import { getLibraries } from '@/lib/content/load';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toFeed } from '@/lib/output/feeds/feed';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The newest events as an Atom feed. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { changes: words, site } = getMessages(locale);
  const { past } = collectChanges(getLibraries(locale), today(), locale, words);
  const feed = toFeed(locale, site.htmlLang, past, {
    title: words.feedTitle,
    description: words.feedDescription,
    author: words.feedAuthor,
    rights: words.feedRights,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
