import { ProfilePage } from '@/app/_pages/profile-page';
import { getLibraryIds } from '@/lib/content/load';

export const dynamicParams = false;

/** Gives one page a library. */
export function generateStaticParams() {
  return getLibraryIds().map((id) => ({ id }));
}

/** A library's profile. */
export default async function Profile({ params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  return <ProfilePage locale={locale} id={id} />;
}
