import { getClaims, getLibrary, getLibraryIds } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { locales } from '@/lib/i18n/locales-fs';
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
  const claims = getClaims(locale).claims.filter(({ library }) => library === id);
  return new Response(toProfileMarkdown(getLibrary(locale, id), rowGroups(locale), claims, locale), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
