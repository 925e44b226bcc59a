import { OfflinePage } from '@/app/_pages/offline-page';

/** What the worker shows in place of a page that it has not kept. */
export default async function Offline({ params }: { params: Promise<{ locale: string }> }) {
  return <OfflinePage locale={(await params).locale} />;
}
