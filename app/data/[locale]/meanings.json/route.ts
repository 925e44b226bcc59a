import { locales, type Locale } from '@/lib/i18n/locales-fs';
import { rowMeanings } from '@/lib/output/row-meanings';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What the answers of every row mean, for the box beside its name. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  return Response.json(rowMeanings(locale));
}
