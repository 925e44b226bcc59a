import 'server-only';
import type { TranslatedWords, WordsForm } from '../schema/translatable-form';

type Row = Readonly<Record<string, unknown>>;

/** Takes keys and what stands under each; gives the mapping without what is missing, or nothing if all is. */
function mapping(
  parts: readonly (readonly [string, TranslatedWords | undefined])[],
): TranslatedWords | undefined {
  const known = parts.filter((part): part is readonly [string, TranslatedWords] => part[1] !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Takes a form, a record in English and the same record in another language; gives the words that differ, in the form of a translation file, or nothing if none do. */
export function wordsThatDiffer(
  form: WordsForm,
  english: unknown,
  other: unknown,
): TranslatedWords | undefined {
  if (english === undefined || english === null || other === undefined || other === null) return undefined;
  switch (form.kind) {
    case 'text':
      return english === other ? undefined : String(other);
    case 'fields':
      return mapping(
        Object.entries(form.fields).map(([key, of]) => [
          key,
          wordsThatDiffer(of, (english as Row)[key], (other as Row)[key]),
        ]),
      );
    case 'named':
      return mapping(
        (english as readonly Row[]).map((row, index) => [
          form.name(row),
          wordsThatDiffer(form.of, row, (other as readonly Row[])[index]),
        ]),
      );
    case 'ordered': {
      const rows = (english as readonly unknown[]).map(
        (row, index) => wordsThatDiffer(form.of, row, (other as readonly unknown[])[index]) ?? null,
      );
      return rows.some((row) => row !== null) ? rows : undefined;
    }
  }
}
