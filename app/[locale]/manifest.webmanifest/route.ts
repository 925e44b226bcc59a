import { locales } from '@/lib/i18n/locales-fs';
import { toManifest } from '@/lib/output/manifest';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The web manifest. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(toManifest((await params).locale), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
