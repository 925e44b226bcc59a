import { jsonResponse } from '@/app/api/json-response';
import { translatedStatements } from '@/app/api/records';
import { getClaims, getCollection } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { claimsEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** The statements of the article with their verdicts. */
export function GET() {
  return jsonResponse(
    claimsEdition(getCollection().article, getClaims(defaultLocale), translatedStatements()),
  );
}
