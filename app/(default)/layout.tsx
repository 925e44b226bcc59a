import type { Metadata, Viewport } from 'next';
import { PageDocument } from '@/components/site/page-document';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { icon } from '@/app/_shared/page-metadata';
import { headingFace } from '@/app/typeface/heading';
import '../globals.css';

export const metadata: Metadata = { icons: { icon } };
export const viewport: Viewport = { colorScheme: 'light dark' };

/** The document of `/`, in the default language. */
export default function DefaultLayout({ children }: { children: React.ReactNode }) {
  return (
    <PageDocument locale={defaultLocale} face={headingFace}>
      {children}
    </PageDocument>
  );
}
