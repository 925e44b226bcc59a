import { supportDimensions } from '../../dimensions/register';
import { readFact, supportOf } from '../../fact/read';
import type { CheckedProfile } from '../collection';
import { faultsIn, type Rule } from './rule';

const known = new Set(supportDimensions.map(({ id }) => id));

/** What is wrong with one dimension beside which a fact was judged, and how to mend it. */
function faultOf(
  { record }: CheckedProfile,
  dimension: string,
  other: string,
  needed: readonly string[],
  isNeeded: boolean,
): readonly [found: string, wanted: string, mend: string] | undefined {
  if (!known.has(other))
    return [`"${other}"`, 'the id of a support dimension', 'Correct the id or remove it.'];
  if (other === dimension) return [`"${other}"`, 'another dimension than its own', 'Remove it.'];
  if (!isNeeded && needed.includes(other))
    return [
      `"${other}" in both needs and not_with`,
      'each dimension in one of them',
      'Remove one of the two.',
    ];
  const answer = supportOf(readFact(record, other).statement);
  return isNeeded && answer === 'no'
    ? [
        `"${other}", which the profile answers with no`,
        'something that the library can',
        'Correct one of the two facts.',
      ]
    : undefined;
}

/** What a fact needs, and what it does not go with, are other dimensions. */
export const needsKnown: Rule = {
  name: 'needs-known',
  keeps:
    'needs and not_with of a fact name other support dimensions, each in one of the two, beside a yes or a partial only; what is needed is there.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, needsKnown.name);
      return Object.keys(profile.record.facts).flatMap((dimension) => {
        const { statement, needs = [], notWith = [] } = readFact(profile.record, dimension);
        if (needs.length + notWith.length === 0) return [];
        const answer = supportOf(statement);
        if (answer !== 'yes' && answer !== 'partial')
          return [
            fault(
              ['facts', dimension, needs.length > 0 ? 'needs' : 'not_with'],
              `beside support: ${answer}`,
              'a yes or a partial that holds under conditions',
              'Remove it, or correct the answer.',
            ),
          ];
        return (
          [
            ['needs', needs],
            ['not_with', notWith],
          ] as const
        ).flatMap(([key, others]) =>
          others.flatMap((other, at) => {
            const wrong = faultOf(profile, dimension, other, needs, key === 'needs');
            return wrong ? [fault(['facts', dimension, key, at], ...wrong)] : [];
          }),
        );
      });
    }),
};
