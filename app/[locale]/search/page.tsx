import { SearchPageFrame } from '@/app/_pages/search-page';

/** The search page. */
export default async function Search({ params }: { params: Promise<{ locale: string }> }) {
  return <SearchPageFrame locale={(await params).locale} />;
}
