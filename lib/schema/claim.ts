import { z } from 'zod';
import { day, isPartialDate, line, onceEach, webAddress } from './common';
import { pageSource } from './source';

/** How a statement of the article stands today. */
export const verdicts = ['holds', 'partly', 'outdated', 'never-supported', 'opinion'] as const;

/** One checkable statement of the article, in our paraphrase. */
export const claim = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Key and anchor of the statement.'),
  library: z.string().describe('Id of the profile it speaks of, or all.'),
  claim: line.max(400).describe('What the article says, paraphrased.'),
  kind: z.enum(['fact', 'opinion', 'number']).describe('What kind of statement it is.'),
  verdict: z.enum(verdicts).describe('How it stands today.'),
  checked: day,
  today: line.max(700).describe('What is true now.'),
  reference: z.int().optional().describe("Number of the article's reference that belongs to it."),
  sources: z.array(pageSource).min(1).describe('What the verdict rests on.'),
});

/** Whether a reference of the article can be found, and whether it bears out what it was cited for. */
const referenceJudgements = {
  exists: ['yes', 'moved', 'unverified'],
  supports: ['yes', 'weakly', 'no', 'unverified'],
} as const;

/** One of the article's references, judged. */
export const reference = z.strictObject({
  number: z.int().positive().describe('Its number in the article.'),
  title: line.describe('What it is.'),
  url: webAddress.describe('Its address as the article gives it.'),
  cited_for: onceEach(z.string()).min(1).describe('Ids of the statements that it belongs to.'),
  exists: z.enum(referenceJudgements.exists).describe('Whether it can still be found.'),
  supports: z.enum(referenceJudgements.supports).describe('Whether it bears the statements out.'),
  note: line.max(500).describe('What it shows and what it does not.'),
  checked: day,
  sources: z.array(pageSource).min(1).describe('What the judgement rests on.'),
});

/** Ids of profiles. */
const profileIds = onceEach(z.string());

/** Ways in which the article speaks of a library. */
export const articleParts = ['introduced', 'presupposed'] as const;

/** One of these ways. */
export type ArticlePart = (typeof articleParts)[number];

/** The article itself: credited and linked, not reproduced. */
export const article = z.strictObject({
  title: line,
  author: line,
  publisher: line,
  url: webAddress,
  published: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .refine(isPartialDate, { error: 'a month that there is', params: { rule: 'date' } }),
  introduced: profileIds.describe('Ids of the libraries that it introduces, in its order.'),
  presupposed: profileIds.describe('Ids of the libraries that it takes for granted.'),
});

/** The file content/claims.yaml. */
export const claimsFile = z.strictObject({ article, claims: z.array(claim), references: z.array(reference) });

/** One statement of the article with its verdict. */
export type Claim = z.infer<typeof claim>;
/** One of the article's references, judged. */
export type Reference = z.infer<typeof reference>;
/** The article itself. */
export type Article = z.infer<typeof article>;
