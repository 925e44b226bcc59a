import { z } from 'zod';
import { dimensionKinds, groupIds, type GroupId } from './types';

/** One line without blanks at its ends. */
const line = z
  .string()
  .regex(/^\S(?:.*\S)?$/)
  .max(1000);
const tested = line.max(160);

const dimension = z
  .strictObject({
    kind: z.enum(dimensionKinds).describe('Form of the value.'),
    shelf_life: z
      .enum(['licence', 'versions'])
      .optional()
      .describe('After how long a checked fact is due again; a year if left out.'),
    name: line.max(60).describe('Short name: the row header.'),
    question: line.max(120).describe('The question that the row answers.'),
    yes: tested.optional().describe('What counts as yes; as its group says if left out.'),
    partial: tested.optional().describe('What counts as partial; as its group says if left out.'),
    no: tested.optional().describe('What counts as no; as the top of the file says if left out.'),
    aliases: z.array(line.max(80)).max(60).describe('Other words that a reader may type for it.'),
  })
  .superRefine(({ kind, yes, partial, no }, context) => {
    if (kind !== 'support' && (yes ?? partial ?? no) !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'no test',
        params: {
          rule: 'test',
          found: `a test for a dimension of the kind ${kind}`,
          wanted: 'yes, partial and no in support dimensions only',
          mend: 'Remove yes, partial and no, or set kind: support.',
        },
      });
  });

const group = z
  .strictObject({
    yes: tested.optional().describe('What counts as yes where a dimension says nothing of its own.'),
    partial: tested.optional().describe('What counts as partial where a dimension says nothing of its own.'),
    dimensions: z.record(z.string().regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/), dimension),
  })
  .superRefine(({ yes, partial, dimensions }, context) => {
    for (const [id, own] of Object.entries(dimensions)) {
      if (own.kind === 'support' && !((own.yes ?? yes) && (own.partial ?? partial)))
        context.addIssue({
          code: 'custom',
          path: ['dimensions', id],
          message: 'test needed',
          params: {
            rule: 'test',
            found: 'a support dimension without a test',
            wanted: 'what counts as yes and as partial, here or above the dimensions of the group',
            mend: 'Add yes: "…" and partial: "…".',
          },
        });
    }
  });

/** The file content/dimensions.yaml: every dimension with its words in English. */
export const dimensionsFile = z.strictObject({
  no: tested.describe('What counts as no where a dimension says nothing of its own.'),
  ...(Object.fromEntries(groupIds.map((id) => [id, group])) as Record<GroupId, typeof group>),
});

/** What content/dimensions.yaml holds. */
export type DimensionsFile = z.infer<typeof dimensionsFile>;
