import { ClaimsPage } from '@/app/_pages/claims-page';

/** See the page that it puts together. */
export default async function Claims({ params }: { params: Promise<{ locale: string }> }) {
  return <ClaimsPage locale={(await params).locale} />;
}
