import { jsonResponse } from '@/app/api/json-response';
import { librariesInLanguages } from '@/app/api/records';
import { getLibraryIds } from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { libraryEdition } from '@/lib/output/api/collection';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a library. */
export function generateStaticParams() {
  return getLibraryIds().map((id) => ({ file: `${id}.json` }));
}

/** One library. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return jsonResponse(
    libraryEdition(
      librariesInLanguages().find(({ english }) => `${english.id}.json` === file)!,
      dimensions,
    ),
  );
}
