import { HomePage } from '@/app/_shared/home-page';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { pageOf } from '@/lib/output/pages';

/** See `pageOf.home`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.home(locale));

/** The front page. */
export default async function Home({ params }: RouteProps) {
  return <HomePage locale={(await params).locale} />;
}
