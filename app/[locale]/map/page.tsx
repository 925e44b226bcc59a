import { MapPage } from '@/app/_pages/map-page';

/** See the page that it puts together. */
export default async function Map({ params }: { params: Promise<{ locale: string }> }) {
  return <MapPage locale={(await params).locale} />;
}
