import { getLibrary, getLibraryIds } from '@/lib/content/load';
import { locales } from '@/lib/i18n/locales-fs';
import { toCompared } from '@/lib/output/compared';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a library and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => getLibraryIds().map((id) => ({ locale, file: `${id}.json` })));
}

/** A library as a comparison shows it, for the comparison in the browser. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await params;
  return Response.json(await toCompared(getLibrary(locale, file.replace(/\.json$/, '')), locale, today()));
}
