import { getLibrary, getLibraryIds } from '@/lib/content/load';
import { locales } from '@/lib/i18n/locales-fs';
import { programsOf } from '@/lib/output/programs';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a library and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => getLibraryIds().map((id) => ({ locale, file: `${id}.json` })));
}

/** All programs of a library, for pages that show some of them when they are asked for. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await params;
  return Response.json(await programsOf(getLibrary(locale, file.replace(/\.json$/, '')), locale));
}
