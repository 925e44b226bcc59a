import { getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { programIdentifiers } from '@/lib/output/programs';
import { toSearchIndex } from '@/lib/search/records';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one index a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The search index, loaded on the first use of the search. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const index = toSearchIndex(
    getLibraries(locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
    getGazetteer(locale).names,
  );
  return Response.json({ ...index, identifiers: programIdentifiers() });
}
