import { dimensions } from '../../dimensions/register';
import { isStated, supportOf } from '../../fact/read';
import type { CheckedProfile } from '../collection';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import type { Rule } from './rule';

const known = new Set(dimensions.map(({ id }) => id));

/** What is wrong with the dimension that a sentence rests on, if something is. */
function faultOf({ record }: CheckedProfile, dimension: string): readonly [string, string] | undefined {
  if (!known.has(dimension)) return [`"${dimension}"`, 'the id of a dimension'];
  const fact = record.facts[dimension];
  if (!isStated(fact)) return [`"${dimension}", which the profile does not know`, 'a fact of the profile'];
  return supportOf(fact) === 'yes'
    ? [`"${dimension}", which the profile answers with yes`, 'a fact that bears the sentence out']
    : undefined;
}

/** That a library cannot do a task rests on a fact of its profile. */
export const cannotBorneOut: Rule = {
  name: 'cannot-borne-out',
  keeps: 'What a library cannot do rests on a dimension of its profile whose fact is there and no plain yes.',
  check: ({ programs: { answers }, profiles }) =>
    [...answers].flatMap(([id, read]): Fault[] => {
      const profile = profiles.find((candidate) => candidate.id === id);
      if (!read || !profile) return [];
      return Object.entries(read.value).flatMap(([task, answer]) => {
        const [found, wanted] = (answer?.rests_on && faultOf(profile, answer.rests_on)) || [];
        return found && wanted
          ? [
              faultAt(
                ...([read.file, read.document, [task, 'rests_on'], cannotBorneOut.name] as const),
                ...([found, wanted, 'Name the fact that says so, or write the program.'] as const),
              ),
            ]
          : [];
      });
    }),
};
