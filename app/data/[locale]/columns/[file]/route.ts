import { toColumn } from '@/lib/fact/column';
import { getLibrary, getLibraryIds } from '@/lib/content/load';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a library and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => getLibraryIds().map((id) => ({ locale, file: `${id}.json` })));
}

/** A library as a column, for the comparison in the browser. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; file: string }> }) {
  const { locale, file } = await params;
  return Response.json(
    toColumn(getLibrary(locale, file.replace(/\.json$/, '')), locale, getMessages(locale), today()),
  );
}
