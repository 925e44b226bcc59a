import { z } from 'zod';
import { line, otherNames } from './common';

/** Where in a record words stand that differ from language to language. The same tree gives the schema of a translation, the places to translate and the merge. */
export type WordsForm =
  | { readonly kind: 'text'; readonly most: number; readonly always?: boolean }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, WordsForm>> }
  /** A mapping with keys of its own: the translation has the same keys. */
  | { readonly kind: 'each'; readonly of: WordsForm }
  /** A list of words to which each language adds its own: nothing in it is translated. */
  | { readonly kind: 'added' }
  /** A list whose rows have a name: the translation is a mapping by that name. */
  | {
      readonly kind: 'named';
      readonly name: (row: Readonly<Record<string, unknown>>) => string;
      readonly of: WordsForm;
    }
  /** A list whose rows have none: the translation is a list in the same order. */
  | { readonly kind: 'ordered'; readonly of: WordsForm };

/** One line of words of at most so many characters. */
export function text(most = 400): WordsForm {
  return { kind: 'text', most };
}

/** One line of words that has a translation even where it is a bare abbreviation: GPU. */
export function always(most: number): WordsForm {
  return { kind: 'text', most, always: true };
}

/** Values of a mapping with keys of its own, all of one form. */
export function each(of: WordsForm): WordsForm {
  return { kind: 'each', of };
}

/** Words that each language adds of its own. */
export function added(): WordsForm {
  return { kind: 'added' };
}

/** Fields of a mapping that hold words; all others are facts and stand only in English files. */
export function fields(of: Readonly<Record<string, WordsForm>>): WordsForm {
  return { kind: 'fields', fields: of };
}

/** Rows with a name: the field that holds it, or how to read it. */
export function named(
  name: string | ((row: Readonly<Record<string, unknown>>) => string),
  of: WordsForm,
): WordsForm {
  return { kind: 'named', name: typeof name === 'string' ? (row) => String(row[name]) : name, of };
}

/** Rows without a name, in the order of the English file. */
export function ordered(of: WordsForm): WordsForm {
  return { kind: 'ordered', of };
}

/** Words of a record as a translation holds them: text, mapping or list, every part optional. */
export type TranslatedWords =
  string | readonly (TranslatedWords | null)[] | { readonly [key: string]: TranslatedWords };

/** Takes a form; gives the schema of its translation: everything may be left out, nothing may be added. A null in a list leaves a row out. */
export function wordsSchema(form: WordsForm): z.ZodType<TranslatedWords> {
  switch (form.kind) {
    case 'text':
      return line.max(form.most);
    case 'fields':
      return z.strictObject(
        Object.fromEntries(Object.entries(form.fields).map(([key, of]) => [key, wordsSchema(of).optional()])),
      ) as unknown as z.ZodType<TranslatedWords>;
    case 'added':
      return otherNames;
    case 'each':
    case 'named':
      return z.record(z.string(), wordsSchema(form.of)) as unknown as z.ZodType<TranslatedWords>;
    case 'ordered':
      return z.array(wordsSchema(form.of).nullable());
  }
}
