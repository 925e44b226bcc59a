import { HomePage } from '@/app/_pages/home-page';

/** The front page. */
export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  return <HomePage locale={(await params).locale} />;
}
