import { faultsIn, type Rule } from './rule';

/** A link from a row to a profile leads somewhere. */
export const libraryLinks: Rule = {
  name: 'library-links',
  keeps:
    'An ecosystem row that names a profile of this atlas names another one that exists; so does a way out of a retired library; a bar of a measurement names one that exists.',
  check: ({ profiles, ids: known }) => {
    const ids = new Set(known);
    return profiles.flatMap((profile) => {
      const fault = faultsIn(profile, libraryLinks.name);
      return [
        ...(profile.record.retirement?.ways_out ?? []).flatMap(({ library }, index) =>
          library === undefined || (ids.has(library) && library !== profile.id)
            ? []
            : [
                fault(
                  ['retirement', 'ways_out', index, 'library'],
                  `"${library}"`,
                  `another profile: ${[...ids].filter((id) => id !== profile.id).join(', ')}`,
                  'Correct the id or remove the key.',
                ),
              ],
        ),
        ...profile.record.ecosystem.flatMap((row, index) =>
          row.library !== undefined && (!ids.has(row.library) || row.library === profile.id)
            ? [
                fault(
                  ['ecosystem', index, 'library'],
                  `"${row.library}"`,
                  `another profile: ${[...ids].filter((id) => id !== profile.id).join(', ')}`,
                  'Correct the id or remove the key.',
                ),
              ]
            : [],
        ),
        ...profile.record.benchmarks.flatMap((row, index) =>
          (row.plot?.bars ?? []).flatMap(({ library }, bar) =>
            library === undefined || ids.has(library)
              ? []
              : [
                  fault(
                    ['benchmarks', index, 'plot', 'bars', bar, 'library'],
                    `"${library}"`,
                    `a profile: ${[...ids].join(', ')}`,
                    'Correct the id or remove the key.',
                  ),
                ],
          ),
        ),
      ];
    });
  },
};
