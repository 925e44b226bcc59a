import { z } from 'zod';
import { line, otherNames } from './common';

/** One term and its one translation. */
const term = z.strictObject({
  en: z.array(line).min(1).describe('How it is written in English; upper and lower case count alike.'),
  as: line.describe('Its translation.'),
  also: z.array(line).optional().describe('What may stand in its place where the context asks for it.'),
  not: z.array(line).optional().describe('What may never stand.'),
  loose: z.boolean().optional().describe('True if only `not` is checked: the English word has other senses.'),
});

/** A name by which an organisation is known in the language. */
const organisationName = z.strictObject({
  en: line.describe('Name in the English files.'),
  as: line.describe('Customary name in the language.'),
  aliases: otherNames.describe('Other names that a reader may type.'),
});

/** The file content/glossary.<locale>.yaml. */
export const glossaryFile = z.strictObject({ terms: z.array(term), names: z.array(organisationName) });

/** Terms and names of one language. */
export type Glossary = z.infer<typeof glossaryFile>;
