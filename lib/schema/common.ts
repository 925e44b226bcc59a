import { z } from 'zod';

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for YYYY, YYYY-MM or YYYY-MM-DD that names a real day. */
function isPartialDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day, month or year as text: "2026-11-24", "2026-11" or "2026". */
export const partialDate = z
  .string()
  .refine(isPartialDate, {
    error: 'a date "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes',
    params: { rule: 'date' },
  })
  .meta({
    description: 'A date as exact as its source: "YYYY", "YYYY-MM" or "YYYY-MM-DD".',
    pattern: datePattern.source,
  });

/** A full day as text: "2026-11-24". */
export const day = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), {
    error: 'a day "YYYY-MM-DD" in quotes',
    params: { rule: 'date' },
  })
  .meta({ description: 'A day, "YYYY-MM-DD".', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** One line of text without leading or trailing blanks. */
export const line = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text && !text.includes('\n'), {
    error: 'one line without blanks at its ends',
    params: { rule: 'one-line' },
  });

/** A note: one line of at most 300 characters. */
export const note = line.max(300);

/** A web address that starts with https:// (or http:// where a page has nothing else). */
export const webAddress = z.url({ protocol: /^https?$/ }).meta({ description: 'A web address.' });

/** Ids of sources in the same file. */
export const sourceIds = z
  .array(z.string().min(1))
  .min(1)
  .meta({ description: 'Ids of sources in the same file, at least one.' });

/** A version as text: unquoted 2.10 would be the number 2.1. */
export const versionText = line.meta({
  description: 'A version or a date as text, in quotes: unquoted 2.10 is the number 2.1.',
});

/** Life-cycle state of a library or of a part around it. */
export const statusValue = z
  .enum(['active', 'maintenance', 'retired'])
  .meta({ description: 'Life-cycle state.' });
