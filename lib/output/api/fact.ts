import { z } from 'zod';
import { partlyKinds } from '../../dimensions/types';
import { day, line, note, partialDate, sourceIds, versionText } from '../../schema/common';
import { supportValues } from '../../schema/fact';

const side = z.strictObject({ says: line, sources: sourceIds });

const evidence = {
  note: note.nullable().describe('What the reader should know beside the value.'),
  since: versionText.nullable().describe('First version or date for which the value holds.'),
  until: versionText.nullable().describe('Last version or date for which the value holds.'),
  sources: z.array(line).describe('Keys of `sources` of the library; empty only where nothing is known.'),
  checked: day.nullable().describe('Day on which the sources were last opened; null where there is no fact.'),
  voice: z
    .enum(['project', 'vendor'])
    .nullable()
    .describe('Whose own word the fact is, if no independent source vouches for it.'),
  disagreement: z
    .array(side)
    .describe('Sides, where sources contradict each other; the answer is then our judgement.'),
  machine: z
    .strictObject({
      state: z
        .enum(['machine', 'part', 'person', 'unread', 'explained', 'stale'])
        .describe(
          'machine, part: all or some names and numbers of the fact stand in its sources; person: only a person can look; unread: the sources could not be had; explained: something is missing, and `unverified` says why; stale: the fact changed since.',
        ),
      on: day.describe('Day on which the machine looked.'),
      commits: z.array(line).describe('Commits at which it read.'),
      lost: z.array(line).describe('Names and numbers that it did not find.'),
    })
    .nullable()
    .describe('What a machine found of the fact in its sources; null where it never looked.'),
  unverified: line.nullable().describe('Why the fact holds although a machine misses something.'),
};

/** A fact of a dimension whose answer is yes, partial, no or unknown. */
const supportFact = z.strictObject({
  support: z
    .enum(supportValues)
    .describe(
      'yes, partial, no or unknown, by the test of the dimension; unknown also where a value is not known.',
    ),
  partly: z
    .enum(partlyKinds)
    .nullable()
    .describe('In which way a partial answer is partial; null beside any other.'),
  needs: z.array(z.string()).describe('Ids of the dimensions without which the answer does not hold.'),
  not_with: z
    .array(z.string())
    .describe('Ids of the dimensions together with which the answer does not hold.'),
  ...evidence,
});

/** A fact of a dimension that has a value. */
const valueFact = z.strictObject({
  value: z
    .union([line, z.array(line).min(1), z.strictObject({ version: versionText, date: partialDate })])
    .describe('Text, list of texts, or a release; which of them, the kind of the dimension says.'),
  ...evidence,
});

/** One library's fact in one dimension, as the editions give it; every key is always there. */
export const editionFact = z.union([supportFact, valueFact]).meta({ id: 'fact' });
