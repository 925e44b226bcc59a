import { z } from 'zod';
import { day, line } from '../common';

/** Why a machine could not read a source: a web page, a thread, a repository or a branch that could not be had, no client for the package, or a package that it does not give. */
const unreadReasons = ['page', 'thread', 'no-copy', 'no-ref', 'no-client', 'refused'] as const;

/** Why a machine could not read a source. */
export type UnreadReason = (typeof unreadReasons)[number];

const commit = z
  .string()
  .regex(/^[0-9a-f]{7,40}$/)
  .describe('Id of a commit.');

const hash = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('Fingerprint of what was checked: a record with another one is stale.');

const readSource = z.strictObject({
  hash,
  commit: commit.optional().describe('Commit at which it was read; package metadata has none.'),
  day: day.optional().describe('Day of that commit.'),
  changed: day
    .optional()
    .describe('Day of the last change of the file or folder up to the day of the source.'),
  copied: day.optional().describe('Day of the newest ref of the copy.'),
  fault: z
    .enum(['path', 'day'])
    .optional()
    .describe(
      'What is wrong with the citation: nothing lies at the path, or it was not changed on the day given.',
    ),
  wanted: line.max(300).optional().describe('What would be right, if the repository tells.'),
  unread: z.enum(unreadReasons).optional().describe('Why it could not be read.'),
});

const removal = z.strictObject({ word: line, commit, day, says: line });

const row = z.strictObject({
  hash,
  found: z.array(line).describe('Words that stand in the sources.'),
  missing: z.array(line).describe('Words that stand in none of the sources, all of which were read.'),
  open: z.array(line).describe('Words that only a source can hold that was not read.'),
  cut: day
    .optional()
    .describe(
      'Day of the newest ref of the copy, where an end lies so near to it that it may only be the end of the copy.',
    ),
  removed: z.array(removal).optional().describe('Names that a later commit removes or deprecates.'),
});

/** The file content/verified/<id>.json: what `npm run verify:sources` found; written by that command alone. */
export const verifiedFile = z.strictObject({
  checked: day.describe('Day of the check.'),
  sources: z.record(z.string(), readSource),
  rows: z.record(z.string(), row),
});

/** What a machine found of one source. */
export type VerifiedSource = Readonly<Omit<z.infer<typeof readSource>, 'hash'>>;
/** What a machine found of one fact or row. */
export type VerifiedRow = Readonly<z.infer<typeof row>>;
/** What a machine found of one profile. */
export type Verified = Readonly<z.infer<typeof verifiedFile>>;
