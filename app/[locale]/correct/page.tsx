import { CorrectPage } from '@/app/_pages/correct-page';

/** See the page that it puts together. */
export default async function Correct({ params }: { params: Promise<{ locale: string }> }) {
  return <CorrectPage locale={(await params).locale} />;
}
