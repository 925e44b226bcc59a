import { jsonResponse } from '@/app/api/json-response';
import { getLibraries, getVitals } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { dataDateOf, vitalsEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** The measured life of every profile and of other libraries. */
export function GET() {
  return jsonResponse(vitalsEdition(getVitals(), dataDateOf(getLibraries(defaultLocale))));
}
