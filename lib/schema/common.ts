import { z } from 'zod';
import { addressFault } from './values/address';

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Years of which the content may speak: no library is older than computers, and no announced end lies further ahead. */
const years = { first: 1940, last: 2100 } as const;

/** True for YYYY, YYYY-MM or YYYY-MM-DD that names a real day of our time. */
export function isPartialDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < years.first || year > years.last) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day, month or year as text: "2026-11-24", "2026-11" or "2026". */
export const partialDate = z
  .string()
  .refine(isPartialDate, {
    error: `a date "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes, ${years.first} to ${years.last}`,
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
    error: `a day "YYYY-MM-DD" in quotes, ${years.first} to ${years.last}`,
    params: { rule: 'date' },
  })
  .meta({ description: 'A day, "YYYY-MM-DD".', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** How long a line may be that has no limit of its own, in characters. */
const longestLine = 1000;

/** One line of text without leading or trailing blanks. */
export const line = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text && !/[\t\n\v\f\r\u0085\u2028\u2029]/.test(text), {
    error: 'one line without blanks at its ends',
    params: { rule: 'one-line' },
  })
  .refine((text) => text.length <= longestLine, {
    error: `at most ${longestLine}`,
    params: { rule: 'length', mend: 'Shorten it.' },
  });

/** Takes the schema of an entry; gives that of a list in which each stands once. */
export function onceEach<Entry extends z.ZodType<string>>(entry: Entry) {
  return z.array(entry).superRefine((list, context) => {
    list.forEach((text, index) => {
      if (list.indexOf(text) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'each once',
        params: {
          rule: 'twice',
          found: `"${text}" a second time`,
          wanted: 'each entry once',
          mend: 'Remove one of the two.',
        },
      });
    });
  });
}

/** Other names of a thing that a reader may type. */
export const otherNames = z.array(line.max(120)).max(60);

/** A note: one line of at most 300 characters. */
export const note = line.max(300);

/** A web address that starts with https:// (or http:// where a page has nothing else), as anybody can open it: the one schema for all of them. */
export const webAddress = z
  .string()
  .superRefine((text, context) => {
    const found = addressFault(text);
    if (found)
      context.addIssue({
        code: 'custom',
        message: found,
        params: {
          rule: 'address',
          found: `${found}: ${JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)}`,
          wanted: 'a plain web address, http or https, that everybody can open',
          mend: 'Copy the address anew from the browser.',
        },
      });
  })
  .meta({ format: 'uri', description: 'A web address.' });

/** Ids of sources in the same file. */
export const sourceIds = onceEach(z.string().min(1))
  .min(1)
  .meta({ description: 'Ids of sources in the same file, at least one.' });

const inFile = { path: line.max(300).describe('File in the repository of a cited source.') };

/** What a row may say for the machine that checks its sources. */
export const machineCheck = {
  at: z
    .union([
      z.strictObject({
        ...inFile,
        heading: line.max(200).describe('Heading above the passage, as it is there.'),
      }),
      z.strictObject({ ...inFile, symbol: line.max(200).describe('Name that the code defines there.') }),
    ])
    .optional()
    .describe('A finer place in a cited repository: a file, and a heading or a symbol in it.'),
  unverified: line
    .max(160)
    .optional()
    .describe(
      'Why the fact holds although a word of it stands in none of its sources: one line by the editor.',
    ),
};

/** A version as text: unquoted 2.10 would be the number 2.1. */
export const versionText = line.meta({
  description: 'A version or a date as text, in quotes: unquoted 2.10 is the number 2.1.',
});

/** Life-cycle state of a library or of a part around it. */
export const statusValue = z
  .enum(['active', 'maintenance', 'retired'])
  .meta({ description: 'Life-cycle state.' });

/** State of what the atlas has no profile of: unknown where no source says it. */
export const otherStatus = z
  .enum([...statusValue.options, 'unknown'])
  .meta({ description: 'Life-cycle state.' });

/** What every row has that cites sources. */
export const cited = { source: sourceIds, ...machineCheck };
