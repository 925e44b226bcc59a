import { jsonResponse } from '@/app/api/json-response';
import { getLibraries } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { footprintEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** What libraries cost to install, measured here. */
export function GET() {
  return jsonResponse(footprintEdition(getLibraries(defaultLocale)));
}
