import { jsonResponse } from '@/app/api/json-response';
import { librariesInLanguages } from '@/app/api/records';
import { dimensions } from '@/lib/dimensions/register';
import { librariesEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';

/** All libraries. */
export function GET() {
  return jsonResponse(librariesEdition(librariesInLanguages(), dimensions));
}
