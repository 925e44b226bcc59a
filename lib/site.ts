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

/** Who runs this copy of the site (`SITE_OPERATOR`): a name, or empty. */
export const siteOperator = (process.env.SITE_OPERATOR ?? '').trim();

/** Takes an e-mail address or a web address, or nothing; gives how it is shown and where it leads. Throws if it is something else. */
function toContact(given: string): { readonly name: string; readonly href: string } | undefined {
  if (!given) return undefined;
  if (/^https?:\/\/[^/]/.test(given) && URL.canParse(given)) return { name: given, href: given };
  if (/^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/.test(given)) return { name: given, href: `mailto:${given}` };
  throw new Error(
    `SITE_CONTACT is "${given}". Wanted: an e-mail address, a web address with http:// or https://, or nothing.`,
  );
}

/** How to reach them (`SITE_CONTACT`); undefined if it is not set. Loading this throws if it is neither an e-mail address nor a web address. */
export const siteContact = toContact((process.env.SITE_CONTACT ?? '').trim());
