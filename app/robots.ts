import type { MetadataRoute } from 'next';
import { absoluteUrl, siteUrl } from '@/lib/site';
import { paths } from '@/lib/url';

export const dynamic = 'force-static';

/** Everything may be read; the site map is named only where its address is known in full, as sitemaps.org wants it. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    ...(siteUrl ? { sitemap: absoluteUrl(paths.sitemap()) } : {}),
  };
}
