import { faultsIn, type Rule } from './rule';

/** Publishers with an interest are publishers of sources. */
export const publishersKnown: Rule = {
  name: 'publishers-known',
  keeps:
    'Every publisher named as project or vendor publishes a source of the same file, and is only one of the two.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, publishersKnown.name);
      const known = new Set(Object.values(profile.record.sources).map(({ publisher }) => publisher));
      const { project } = profile.record.publishers;
      return (['project', 'vendor'] as const).flatMap((kind) =>
        profile.record.publishers[kind].flatMap((name, index) => {
          if (!known.has(name))
            return [
              fault(
                ['publishers', kind, index],
                `"${name}"`,
                'a publisher of a source of this file, letter by letter',
                'Correct the name or remove it.',
              ),
            ];
          return kind === 'vendor' && project.includes(name)
            ? [
                fault(
                  ['publishers', kind, index],
                  `"${name}" as project and as vendor`,
                  'one of the two',
                  'Remove it from one list.',
                ),
              ]
            : [];
        }),
      );
    }),
};
