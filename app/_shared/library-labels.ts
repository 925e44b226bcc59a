import { getLibraries } from '@/lib/content/load';
import type { Locale } from '@/lib/i18n/locales-fs';

/** What a page needs to name a library in its colour. */
export interface LibraryLabel {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
}

/** Takes a language; gives all libraries, by name, as a page names them: without their records, which are large. */
export function libraryLabels(locale: Locale): LibraryLabel[] {
  return getLibraries(locale).map(({ id, name, hue }) => ({ id, name, hue }));
}
