/** Where the site is deployed (`SITE_URL`, no slash at its end); empty: addresses stay without a host. */
export const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

/** Gives a path as the address that links and machines get. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${path}`;
}
