import type { Metadata, Viewport } from 'next';
import { PageDocument } from '@/components/site/page-document';
import { isLocale, locales } from '@/lib/i18n/locales-fs';
import { notFound } from 'next/navigation';
import { icon } from '@/app/_shared/page-metadata';
import { headingFace } from '@/app/typeface/heading';
import '../globals.css';

export const dynamicParams = false;
export const metadata: Metadata = { icons: { icon } };
export const viewport: Viewport = { colorScheme: 'light dark' };

/** Gives one page tree per language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The document of every page with a language in its address. */
export default async function LocaleLayout({
  children,
  params,
}: {
  children: React.ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <PageDocument locale={locale} face={headingFace}>
      {children}
    </PageDocument>
  );
}
