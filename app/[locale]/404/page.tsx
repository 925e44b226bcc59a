import type { Metadata } from 'next';
import { NotFoundPage } from '@/app/_shared/not-found-page';
import { notFoundMetadata } from '@/app/_shared/page-metadata';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales-fs';

/** Gives the languages that have a page of their own for what does not exist; build/defer-scripts.ts puts it where servers look for it. */
export function generateStaticParams() {
  return locales.filter((locale) => locale !== defaultLocale).map((locale) => ({ locale }));
}

/** See `notFoundMetadata`. */
export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const { locale } = await params;
  return notFoundMetadata(isLocale(locale) ? locale : defaultLocale);
}

/** See the page that it puts together. */
export default async function NotFound({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return <NotFoundPage locale={isLocale(locale) ? locale : defaultLocale} />;
}
