import { supportOf } from '../../fact/read';
import { faultsIn, type Rule } from './rule';

/** True if a text names a part, by a word of its name that is no ordinary one. */
function names(text: string, part: string): boolean {
  const said = text.toLowerCase();
  const words = part
    .toLowerCase()
    .split(/[\s()/,]+/)
    .filter((word) => word.length > 3);
  return (words.length > 0 ? words : [part.toLowerCase()]).some((word) => said.includes(word));
}

/** A part that is at its end carries a fact only if the fact would fall without it. */
export const carriesNeeded: Rule = {
  name: 'carries-needed',
  keeps:
    'A part that is retired or only maintained carries a yes only if the yes would fall without it: no active part carries it too, and the note names a retired one. The page says "leans on" of it.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, carriesNeeded.name);
      const { ecosystem, facts } = profile.record;
      const activeUnder = (dimension: string) =>
        ecosystem.find(({ status, carries }) => status === 'active' && carries?.includes(dimension));
      return ecosystem.flatMap(({ name, status, carries = [] }, index) =>
        carries.flatMap((dimension, at) => {
          const fact = facts[dimension];
          if (status === 'active' || status === 'unknown' || !fact || supportOf(fact) !== 'yes') return [];
          const other = activeUnder(dimension);
          const place = ['ecosystem', index, 'carries', at];
          if (other)
            return [
              fault(
                place,
                `"${dimension}", a yes that ${other.name}, which is active, carries too`,
                'only what would fall without this part',
                `Remove it here: the page would say that the fact leans on ${name}.`,
              ),
            ];
          return status === 'retired' && !names(fact.note ?? '', name)
            ? [
                fault(
                  place,
                  `"${dimension}", a yes whose note does not name ${name}`,
                  'only what would fall without this part',
                  'Remove it here, or say in the note what leans on it.',
                ),
              ]
            : [];
        }),
      );
    }),
};
