import { FindPage } from '@/app/_pages/find-page';

/** See the page that it puts together. */
export default async function Find({ params }: { params: Promise<{ locale: string }> }) {
  return <FindPage locale={(await params).locale} />;
}
