import { getLibraries } from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { toFactsCsv } from '@/lib/output/api/table';

export const dynamic = 'force-static';

/** Every fact as a row of a table. */
export function GET() {
  return new Response(toFactsCsv(getLibraries(defaultLocale), dimensions), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
