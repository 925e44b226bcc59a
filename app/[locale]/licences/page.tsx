import { LicencesPage } from '@/app/_pages/licences-page';

/** See the page that it puts together. */
export default async function Licences({ params }: { params: Promise<{ locale: string }> }) {
  return <LicencesPage locale={(await params).locale} />;
}
