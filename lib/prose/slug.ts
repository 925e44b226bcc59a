/** Takes a name; gives it as a part of an address: small letters, digits and hyphens; Chinese characters stay. */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives the anchor of a user or of a part of the ecosystem on its profile. */
export function rowAnchor(kind: 'user' | 'ecosystem', name: string): string {
  return `${kind}-${slugify(name)}`;
}
