import { locales } from '@/lib/i18n/locales-fs';
import { drawPicture, pictureLanguage } from '@/lib/output/picture/draw-picture';
import { allPages } from '@/lib/output/pages';
import { paths } from '@/lib/url';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one picture a page and language. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    allPages(locale).map(({ pathIn }) => ({
      locale,
      path: paths.picture(pathIn(locale)).split('/').slice(3),
    })),
  );
}

/** The picture of a page, for those who show a link to it. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; path: string[] }> }) {
  const { locale, path } = await params;
  const drawn = await pictureLanguage(locale);
  const page = allPages(drawn).find(({ pathIn }) =>
    paths.picture(pathIn(drawn)).endsWith(`/picture/${path.join('/')}`),
  )!;
  return new Response(await drawPicture(page, drawn), { headers: { 'content-type': 'image/png' } });
}
