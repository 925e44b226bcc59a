import { faultsIn, type Rule } from './rule';

/** A link from an ecosystem row to a profile leads somewhere. */
export const libraryLinks: Rule = {
  name: 'library-links',
  keeps: 'An ecosystem row that names a profile of this atlas names one that exists, and not its own.',
  check: ({ profiles, ids: known }) => {
    const ids = new Set(known);
    return profiles.flatMap((profile) => {
      const fault = faultsIn(profile, libraryLinks.name);
      return profile.record.ecosystem.flatMap((row, index) =>
        row.library !== undefined && (!ids.has(row.library) || row.library === profile.id)
          ? [fault(['ecosystem', index, 'library'], `"${row.library}"`, `another profile: ${[...ids].filter((id) => id !== profile.id).join(', ')}`, 'Correct the id or remove the key.')]
          : [],
      );
    });
  },
};
