import { ComparePage } from '@/app/_pages/compare-page';
import type { Locale } from '@/lib/locales';

/** The comparison whose columns stand in the address. */
export default async function Compare({ params }: { params: Promise<{ locale: string }> }) {
  return <ComparePage locale={(await params).locale as Locale} />;
}
