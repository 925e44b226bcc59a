import { toRowGroups } from '@/lib/compare/rows';
import { getClaims, getLibrary, getLibraryIds } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toProfileMarkdown } from '@/lib/output/markdown/profile';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a library and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => getLibraryIds().map((id) => ({ locale, id })));
}

/** A library's profile as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  const groups = toRowGroups(dimensions, getMessages(locale).groups, (words) => wordsIn(words, locale));
  const claims = getClaims(locale).claims.filter(({ library }) => library === id);
  return new Response(toProfileMarkdown(getLibrary(locale, id), groups, claims, locale), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
