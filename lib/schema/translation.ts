import { z } from 'zod';
import { dimensions } from '../dimensions';
import { line, note } from './common';

const ecosystemWords = z.strictObject({ role: line.max(300) });
const userWords = z.strictObject({ sector: line.optional(), use: line.max(400).optional() });
const installWords = z.strictObject({ target: line.optional(), note: note.optional() });
const benchmarkWords = z.strictObject({ claim: line.max(300).optional(), figure: line.max(300).optional(), setting: line.max(400).optional(), by: line.optional(), interest: line.max(300).optional() });
const factWords = z.strictObject({ value: line.max(400).optional(), note: note.optional() });

/** The front matter of content/libraries/<id>.<locale>.md: translated words only, no fact a second time. */
export const translationRecord = z.strictObject({
  summary: line.max(160).optional().describe('The summary of the profile.'),
  facts: z
    .strictObject(Object.fromEntries(dimensions.map((dimension) => [dimension.id, factWords.optional()])))
    .optional()
    .describe('Notes, and values that are sentences, by dimension.') as unknown as z.ZodOptional<z.ZodType<Readonly<Partial<Record<string, z.infer<typeof factWords>>>>>>,
  install: z.record(z.string(), installWords).optional().describe('By the target as the profile writes it.'),
  ecosystem: z.record(z.string(), ecosystemWords).optional().describe('By the name of the part.'),
  users: z.record(z.string(), userWords).optional().describe('By the organisation.'),
  benchmarks: z.record(z.string(), benchmarkWords).optional().describe('By the claim as the profile writes it.'),
  history: z.record(z.string(), line.max(300)).optional().describe('By the event as the profile writes it.'),
  choose_when: z.array(line.max(300)).optional().describe('As many as the profile has, in its order.'),
  avoid_when: z.array(line.max(300)).optional().describe('As many as the profile has, in its order.'),
});

/** A translation's front matter, checked. */
export type TranslationRecord = z.infer<typeof translationRecord>;
