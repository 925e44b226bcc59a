import { z } from 'zod';
import { unportable } from '../../content/file/portable-name';
import { line } from '../common';
import { each, fields, text, type WordsForm } from '../translatable-form';

const reasons = z
  .record(z.string().min(1), line.max(160))
  .describe(
    'By condition (the id of a support dimension, or facet:value, a minus in front for its absence): why.',
  );

const preset = z.strictObject({
  name: line.max(60).describe('Name of the situation.'),
  situation: line.max(160).describe('The situation in one sentence.'),
  partial: z.boolean().describe('True if a partial answer is enough.'),
  inherited: z
    .string()
    .optional()
    .describe('Id of a retired profile whose guidance belongs to the situation.'),
  answers: z
    .enum(['learn'])
    .optional()
    .describe(
      'A question without a condition that the situation answers: learn (which library to learn first).',
    ),
  must: reasons,
  wish: reasons,
});

/** Name of a situation; its page is a folder of that name. */
const presetId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .refine((id) => unportable(id) === undefined);

/** The file content/presets.yaml: common situations of the finder, with their words in English. */
export const presetsFile = z.strictObject({
  presets: z.record(presetId, preset),
});

/** What content/presets.yaml holds. */
export type PresetsFile = z.infer<typeof presetsFile>;

/** Words of content/presets.yaml. */
export const presetsWords: WordsForm = fields({
  presets: each(
    fields({ name: text(60), situation: text(160), must: each(text(160)), wish: each(text(160)) }),
  ),
});
