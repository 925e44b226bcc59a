import { HomePage } from '@/app/_shared/home-page';
import type { RouteProps } from '@/app/_shared/route-props';

/** The front page. */
export default async function Home({ params }: RouteProps) {
  return <HomePage locale={(await params).locale} />;
}
