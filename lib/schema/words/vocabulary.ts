import { z } from 'zod';
import { line, webAddress } from '../common';

const words = z.array(line.max(80)).max(1000);

/** Kinds of row that a word of a question can ask for. */
const rows = z.strictObject({
  user: words,
  install: words,
  benchmark: words,
  history: words,
});

/** What a word of a situation can do to what follows it. */
const turns = z.strictObject({ no: words, wish: words, must: words });

/** Matches what a value of a facet is called in an address: `status:active`, `-license:Proprietary`. */
const value = z.string().regex(/^-?(language|license|status):\S.*$/);

/** What phrases mean where their words alone would say something else, or nothing. */
const sense = z.strictObject({
  means: z
    .string()
    .regex(/^[?*]?-?[\w:+|#.& -]+$/)
    .describe('A target as lib/understand/meaning.ts reads it.'),
  instead: line.max(40).optional().describe('What doing without it asks for.'),
  says: words.min(1),
  source: webAddress.optional().describe('Where that is said; for the name of a person.'),
  example: line.max(120).describe('A sentence that is understood so; a test types it in.'),
});

/** How a word turns what stands near it in a situation. */
const near = z.strictObject({
  no: words,
  except: words,
  irrelevant: words,
  wish: words,
  must: words,
  or: words,
  either: words,
  but: words,
  then: words,
  besides: words,
  doubt: words,
  ask: words,
  whether: words,
  allowed: words,
  surely: words,
  joins: words,
});

/** The file content/vocabulary/en.yaml: words of questions. */
export const englishVocabulary = z.strictObject({
  question: words.describe('Carry a question but no subject.'),
  filler: words.describe('Ask for nothing by themselves when a situation is told.'),
  rows: rows.describe('Say which kind of row is wanted.'),
  turns: turns.describe('Turn what follows: away, into a wish, into a must.'),
  values: z.record(value, words).describe('Said for a value of a facet; a minus asks for its absence.'),
  senses: z.array(sense).max(300),
  near,
});

/** The file content/vocabulary/<locale>.yaml of another language: every list may be left out, and is then counted as missing. */
export const vocabularyFile = englishVocabulary
  .extend({ rows: rows.partial(), turns: turns.partial(), near: near.partial() })
  .partial();

/** Words of questions in one language. */
export type VocabularyFile = z.infer<typeof vocabularyFile>;
