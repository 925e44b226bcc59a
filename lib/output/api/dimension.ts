import { z } from 'zod';
import { dimensionKinds, groupIds } from '../../dimensions/types';
import { line } from '../../schema/common';

/** A text by language. */
export const inLanguages = z.record(z.string(), line).describe('By language.');

/** One comparable property, as the edition gives it. */
export const editionDimension = z.strictObject({
  id: z.string().describe('Key in `facts`.'),
  group: z.enum(groupIds),
  kind: z
    .enum(dimensionKinds)
    .describe(
      'support: yes, partial, no, unknown. The others have a value: list an array, release an object, the rest a text.',
    ),
  name: inLanguages,
  question: inLanguages,
  test: z
    .strictObject({ yes: inLanguages, partial: inLanguages, no: inLanguages })
    .nullable()
    .describe('What counts as yes, partial and no.'),
  shelf_life: z.int().positive().describe('Days until a checked fact is due for another check.'),
  aliases: z.array(line).describe('Other words for it, in any language.'),
});
