import { librarySchema } from '@/lib/schema/json-schema';

export const dynamic = 'force-static';

/** The JSON Schema of a profile's front matter. */
export function GET() {
  return Response.json(librarySchema());
}
