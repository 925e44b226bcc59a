/** Whose word a fact rests on, if nobody else vouches for it: the project itself, or a vendor. */
export type InterestedParty = 'project' | 'vendor';

/** Takes the publishers of a fact's sources and the profile's lists of interested publishers; gives whose word it is, or nothing if at least one source is independent. */
export function interestedPartyOf(
  publishers: readonly string[],
  interested: { readonly project: readonly string[]; readonly vendor: readonly string[] },
): InterestedParty | undefined {
  if (publishers.length === 0) return undefined;
  if (publishers.every((publisher) => interested.project.includes(publisher))) return 'project';
  return publishers.every(
    (publisher) => interested.project.includes(publisher) || interested.vendor.includes(publisher),
  )
    ? 'vendor'
    : undefined;
}
