import { jsonResponse } from '@/app/api/json-response';
import { translatedGazetteer } from '@/app/api/records';
import { getGazetteer, getLibraries } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { dataDateOf, gazetteerEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** Every name without a profile. */
export function GET() {
  return jsonResponse(
    gazetteerEdition(
      getGazetteer(defaultLocale).names,
      translatedGazetteer(),
      dataDateOf(getLibraries(defaultLocale)),
    ),
  );
}
