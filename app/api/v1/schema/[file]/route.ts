import { jsonResponse } from '@/app/api/json-response';
import { editions, type EditionName } from '@/lib/output/api/edition';
import { editionSchema } from '@/lib/output/api/json-schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file an edition. */
export function generateStaticParams() {
  return Object.keys(editions).map((name) => ({ file: `${name}.json` }));
}

/** The JSON Schema of an edition. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return jsonResponse(editionSchema(file.replace(/\.json$/, '') as EditionName));
}
