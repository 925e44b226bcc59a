import { ChangesPage } from '@/app/_pages/changes-page';

/** See the page that it puts together. */
export default async function Changes({ params }: { params: Promise<{ locale: string }> }) {
  return <ChangesPage locale={(await params).locale} />;
}
