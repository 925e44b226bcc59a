import { fill, formatDate } from '../i18n/format';
import type { LibraryRecord } from '../schema/library';

type PartPackage = NonNullable<LibraryRecord['ecosystem'][number]['package']>;

/** Takes the package of a part, a language and its sentence; gives its newest version with the day on which it was the newest: "pip flax 0.12.1, as of 29 Nov 2026". */
export function partVersion(
  { manager, name, version = '', read = '' }: PartPackage,
  locale: string,
  sentence: string,
): string {
  return fill(sentence, { package: `${manager} ${name}`, version, date: formatDate(locale, read) });
}
