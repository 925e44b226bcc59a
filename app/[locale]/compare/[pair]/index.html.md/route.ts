import { getLibraries, getLibrary } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { locales } from '@/lib/i18n/locales-fs';
import { toPairMarkdown } from '@/lib/output/markdown/pair';
import { pairedIds } from '@/lib/compare/pairs';
import { pairsOf, pairSlug } from '@/lib/url';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a pair and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    pairsOf(pairedIds(getLibraries(locale))).map(([a, b]) => ({ locale, pair: pairSlug(a, b) })),
  );
}

/** Two libraries side by side as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; pair: string }> }) {
  const { locale, pair } = await params;
  const [a = '', b = ''] = pair.split('-vs-');
  return new Response(
    toPairMarkdown(getLibrary(locale, a), getLibrary(locale, b), rowGroups(locale), locale),
    { headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  );
}
