import { findData } from '@/app/_shared/find-data';
import { toFindFacts } from '@/lib/find/records';
import { locales } from '@/lib/i18n/locales-fs';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What the finder needs in the browser beside what every box needs (answer.json). */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return Response.json(toFindFacts(findData(locale)));
}
