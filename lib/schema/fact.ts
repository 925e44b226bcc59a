import { z } from 'zod';
import { partlyKinds, type DimensionKind } from '../dimensions/types';
import {
  day,
  line,
  machineCheck,
  note,
  onceEach,
  partialDate,
  sourceIds,
  statusValue,
  versionText,
  webAddress,
} from './common';

/** The four answers of a support dimension. */
export const supportValues = ['yes', 'partial', 'no', 'unknown'] as const;

/** One of the four answers. */
export type Support = (typeof supportValues)[number];

/** One side of a disagreement between sources. */
const side = z.strictObject({
  says: line.max(240).describe('One sentence of ours that names who speaks and what it says.'),
  source: sourceIds,
});

const evidence = {
  note: note.optional().describe('What the reader should know beside the value, in our own words.'),
  since: versionText.optional().describe('First version or date for which the value holds.'),
  until: versionText.optional().describe('Last version or date for which the value holds.'),
  source: sourceIds.describe('Where the fact comes from.'),
  ...machineCheck,
  checked: day.optional().describe("Day on which the source was last opened; the profile's day if left out."),
  disagreement: z
    .array(side)
    .min(2)
    .optional()
    .describe('Sources that contradict each other, one entry a side; the value above is our judgement.'),
};

/** Ids of support dimensions beside which a fact was judged. */
const others = onceEach(z.string()).min(1);

/** A fact of a support dimension; partial and no need a note, all but unknown need a source, and only partial has a kind. */
const supportFact = z
  .strictObject({
    support: z.enum(supportValues).describe('yes, partial, no or unknown, by the test of the dimension.'),
    partly: z
      .enum(partlyKinds)
      .optional()
      .describe('In which way the answer is partial; stands beside partial, and beside nothing else.'),
    needs: others
      .optional()
      .describe('Ids of the support dimensions without which the answer does not hold, as the note says.'),
    not_with: others
      .optional()
      .describe(
        'Ids of the support dimensions together with which the answer does not hold, as a note says.',
      ),
    ...evidence,
    source: sourceIds.optional().describe('Where the fact comes from; only an unknown may be without.'),
  })
  .superRefine((fact, context) => {
    if ((fact.support === 'partial' || fact.support === 'no') && !fact.note) {
      context.addIssue({
        code: 'custom',
        message: 'note needed',
        params: {
          rule: 'note-required',
          found: `${fact.support} without a note`,
          wanted: 'a note that says what works or why not',
          mend: 'Add note: "…".',
        },
      });
    }
    if (fact.support === 'partial' && !fact.partly) {
      context.addIssue({
        code: 'custom',
        message: 'kind needed',
        params: {
          rule: 'partly-required',
          found: 'partial without its kind',
          wanted: `in which way it is partial: ${partlyKinds.join(', ')}`,
          mend: 'Add partly: limited, or another kind that the note bears out.',
        },
      });
    }
    if (fact.partly && fact.support !== 'partial') {
      context.addIssue({
        code: 'custom',
        path: ['partly'],
        message: 'not partial',
        params: {
          rule: 'partly-alone',
          found: `partly: ${fact.partly} beside support: ${fact.support}`,
          wanted: 'a kind beside a partial answer only',
          mend: 'Remove partly, or set support: partial.',
        },
      });
    }
    if (fact.support !== 'unknown' && !fact.source) {
      context.addIssue({
        code: 'custom',
        message: 'source needed',
        params: {
          rule: 'source-required',
          found: `${fact.support} without a source`,
          wanted: 'at least one source id',
          mend: 'Add source: [id], or set support: unknown.',
        },
      });
    }
  });

/** What no source says, with the reason: stands in place of a value. */
interface UnknownFact extends z.infer<z.ZodObject<Omit<typeof evidence, 'source'>>> {
  support: 'unknown';
  source?: string[] | undefined;
}

/** Takes the schema of a value; gives the schema of a fact that carries it, or says that it is unknown and why. */
function valueFact<Value extends z.ZodType>(value: Value) {
  const carried = z.strictObject({ value, ...evidence });
  const either = carried
    .extend({
      value: value.optional(),
      support: z.literal('unknown').optional().describe('In place of a value that no source says.'),
      source: sourceIds.optional().describe('Where the fact comes from; only an unknown may be without.'),
    })
    .superRefine((fact, context) => {
      const isUnknown = fact.support === 'unknown';
      const issue = (rule: string, found: string, wanted: string, mend: string) =>
        context.addIssue({ code: 'custom', message: rule, params: { rule, found, wanted, mend } });
      if (isUnknown === (fact.value !== undefined))
        issue(
          'value-or-unknown',
          isUnknown ? 'a value beside support: unknown' : 'neither a value nor support: unknown',
          'one of the two',
          isUnknown ? 'Remove one of them.' : 'Add value: …, or support: unknown and a note that says why.',
        );
      else if (isUnknown && !fact.note)
        issue(
          'note-required',
          'unknown without a note',
          'a note that says why no source says it',
          'Add note: "…".',
        );
      else if (!isUnknown && !fact.source)
        issue('source-required', 'a value without a source', 'at least one source id', 'Add source: [id].');
    });
  // The rules above leave these two forms.
  return either as unknown as z.ZodType<z.infer<typeof carried> | UnknownFact>;
}

/** A fact with a sentence as its value. */
const textFact = valueFact(line.max(400));
/** A fact with a list of names as its value. */
const listFact = valueFact(z.array(line).min(1));
/** A fact with a date as its value. */
const dateFact = valueFact(partialDate);
/** A fact with a licence as its value: an SPDX identifier or Proprietary. */
const licenseFact = valueFact(line.regex(/^[A-Za-z0-9.+-]+$/).describe('SPDX identifier, or Proprietary.'));
/** A fact with an address as its value. */
const linkFact = valueFact(webAddress);
/** A fact with a release as its value. */
const releaseFact = valueFact(
  z.strictObject({
    version: versionText.describe('Version of the release.'),
    date: partialDate.describe('Date of the release.'),
  }),
);
/** The life-cycle state of the library. */
const statusFact = valueFact(statusValue);

/** The schema of a fact for each kind of dimension. */
export const factSchemas = {
  support: supportFact,
  text: textFact,
  list: listFact,
  date: dateFact,
  license: licenseFact,
  link: linkFact,
  release: releaseFact,
  status: statusFact,
} satisfies Record<DimensionKind, z.ZodType>;

/** A fact of any kind: one library's value in one dimension. */
export type Fact = z.infer<(typeof factSchemas)[DimensionKind]>;
