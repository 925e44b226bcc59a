import { getLibraries, getLibrary } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { programFiles } from '@/lib/output/programs';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a program, and one for what it needs. */
export function generateStaticParams() {
  return getLibraries(defaultLocale)
    .flatMap(programFiles)
    .map(({ task, file }) => ({ task, file }));
}

/** A program, or what it needs, as its own tools read it. */
export async function GET(_: Request, { params }: { params: Promise<{ task: string; file: string }> }) {
  const { task, file } = await params;
  const files = programFiles(getLibrary(defaultLocale, file.split('.')[0]!));
  const { text } = files.find((known) => known.task === task && known.file === file)!;
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
