import { getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { toFindData, toFindFacts } from '@/lib/find/records';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What the finder needs in the browser beside what every box needs (answer.json). */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const data = toFindData(
    getLibraries(locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
    today(),
    getGazetteer(locale).names,
  );
  return Response.json(toFindFacts(data));
}
