import { jsonResponse } from '@/app/api/json-response';
import { translatedTasks } from '@/app/api/records';
import { getLibraries, getTasks } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { programsEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** The same tasks in every library, with our runs. */
export function GET() {
  return jsonResponse(
    programsEdition(getLibraries(defaultLocale), getTasks(defaultLocale).tasks, translatedTasks()),
  );
}
