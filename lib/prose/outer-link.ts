/** What every link to another site says: the other page gets no hold of ours and does not learn where the reader came from. */
export const outerRel = 'noopener noreferrer';

/** True if an address leads to another site: a full one, http or https. */
export function isOuter(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
