import type { MetadataRoute } from 'next';
import { toSiteMap } from '@/lib/output/site-map';
import { absoluteUrl, siteUrl } from '@/lib/site';

export const dynamic = 'force-static';

/**
 * Every page in every language. Without `SITE_URL` there is none: a site map has full addresses or is not one. Next writes a file all the same, and the last
 * step of the build removes it.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  return siteUrl ? toSiteMap(absoluteUrl) : [];
}
