import { TimelinePage } from '@/app/_pages/timeline-page';

/** See the page that it puts together. */
export default async function Timeline({ params }: { params: Promise<{ locale: string }> }) {
  return <TimelinePage locale={(await params).locale} />;
}
