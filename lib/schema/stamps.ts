import { z } from 'zod';
import { day } from './common';

const stamp = z.strictObject({
  english: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe('Fingerprint of the English words that were translated.'),
  words: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe('Fingerprint of the translated words.'),
  on: day.describe('Day of the translation.'),
});

/** The file content/translated.<locale>.json: what was translated from what, and when; written by `npm run translated`. */
export const stampsFile = z.record(z.string(), z.record(z.string(), stamp));

/** Stamps of one language, by original and place. */
export type Stamps = z.infer<typeof stampsFile>;
