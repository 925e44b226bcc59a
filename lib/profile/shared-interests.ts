/**
 * Takes measurements; gives each interest that two or more of them have in common, with their number, in the order of the measurements.
 * It can be said once for all of them.
 */
export function sharedInterests(
  measurements: readonly { readonly interest?: string | undefined }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { interest } of measurements)
    if (interest) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
}
