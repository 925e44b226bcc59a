import { faultsIn, type Rule } from './rule';

/** What a part carries is in the profile. */
export const carriesKnown: Rule = {
  name: 'carries-known',
  keeps:
    'An ecosystem row carries dimensions that the profile answers, or its install commands; a way out names dimensions that it answers.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, carriesKnown.name);
      const ways = (profile.record.retirement?.ways_out ?? []).flatMap(({ facts = [] }, index) =>
        facts.flatMap((id, at) =>
          profile.record.facts[id]
            ? []
            : [
                fault(
                  ['retirement', 'ways_out', index, 'facts', at],
                  `"${id}"`,
                  'a dimension that this profile answers',
                  'Correct the id or remove it.',
                ),
              ],
        ),
      );
      const parts = profile.record.ecosystem.flatMap(({ carries = [] }, index) =>
        carries.flatMap((id, at) =>
          id === 'install' || profile.record.facts[id]
            ? []
            : [
                fault(
                  ['ecosystem', index, 'carries', at],
                  `"${id}"`,
                  'install, or a dimension that this profile answers',
                  'Correct the id or remove it.',
                ),
              ],
        ),
      );
      return [...parts, ...ways];
    }),
};
