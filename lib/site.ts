/** Where the site is deployed (`SITE_URL`, no slash at its end); empty: addresses stay without a host. Loading this throws if it is set to something else. */
export const siteUrl = (process.env.SITE_URL ?? '').trim().replace(/\/+$/, '');

// "atlas.example" would make addresses that are neither full nor of this site.
if (siteUrl && !(/^https?:\/\/[^/]/.test(siteUrl) && URL.canParse(siteUrl)))
  throw new Error(
    `SITE_URL is "${siteUrl}". Wanted: the address of the site with http:// or https://, or nothing.`,
  );

/** Gives a path as the address that links and machines get. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${path}`;
}
