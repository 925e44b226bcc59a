import { getDimensions, getLibrary, getLibraryIds } from '@/lib/content/load';
import { defaultLocale, getMessages, locales } from '@/lib/i18n/locales-fs';
import { toBadge } from '@/lib/output/badge/badge';
import { badgeDimensions } from '@/lib/output/badge/badge-dimensions';
import { paths } from '@/lib/url';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives the names of a library's badges in a language, by dimension. */
function filesIn(locale: string, id: string): (readonly [file: string, dimension: string])[] {
  return badgeDimensions(getDimensions(locale)).map(({ id: dimension }) => [
    paths
      .badge(id, dimension, locale === defaultLocale ? '' : locale)
      .split('/')
      .at(-1)!,
    dimension,
  ]);
}

/** Gives one file a language, library and dimension that has an answer. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    getLibraryIds().flatMap((id) => filesIn(locale, id).map(([file]) => ({ id, file }))),
  );
}

/** A fact as a picture of one line. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string; file: string }> }) {
  const { id, file } = await params;
  const [, dimension = '', locale = defaultLocale] = /^([^.]+)(?:\.(.+))?\.svg$/.exec(file) ?? [];
  const row = getDimensions(locale).find((one) => one.id === dimension)!;
  return new Response(toBadge(getLibrary(locale, id), row, locale, getMessages(locale)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
