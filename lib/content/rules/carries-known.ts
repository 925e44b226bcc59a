import { faultsIn, type Rule } from './rule';

/** What a part carries is in the profile. */
export const carriesKnown: Rule = {
  name: 'carries-known',
  keeps: 'An ecosystem row carries dimensions that the profile answers, or its install commands.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, carriesKnown.name);
      return profile.record.ecosystem.flatMap(({ carries = [] }, index) =>
        carries.flatMap((id, at) =>
          id === 'install' || profile.record.facts[id] ? [] : [fault(['ecosystem', index, 'carries', at], `"${id}"`, 'install, or a dimension that this profile answers', 'Correct the id or remove it.')],
        ),
      );
    }),
};
