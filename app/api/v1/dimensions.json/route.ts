import { jsonResponse } from '@/app/api/json-response';
import { getDimensions, getLibraries } from '@/lib/content/load';
import { defaultLocale, getMessages, locales } from '@/lib/i18n/locales-fs';
import { dataDateOf, dimensionsEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** What is compared. */
export function GET() {
  const groupNames = Object.fromEntries(locales.map((locale) => [locale, getMessages(locale).groups]));
  const dimensions = Object.fromEntries(locales.map((locale) => [locale, getDimensions(locale)]));
  return jsonResponse(dimensionsEdition(dimensions, groupNames, dataDateOf(getLibraries(defaultLocale))));
}
