import { ComparePage } from '@/app/_pages/compare-page';

/** The comparison whose columns stand in the address. */
export default async function Compare({ params }: { params: Promise<{ locale: string }> }) {
  return <ComparePage locale={(await params).locale} />;
}
