import { ProfilePage } from '@/app/_pages/profile-page';
import { getLibraries } from '@/lib/content/load';
import type { Locale } from '@/lib/locales';

export const dynamicParams = false;

/** Gives one page a library. */
export function generateStaticParams() {
  return getLibraries().map(({ id }) => ({ id }));
}

/** A library's profile. */
export default async function Profile({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  return <ProfilePage locale={locale as Locale} id={id} />;
}
