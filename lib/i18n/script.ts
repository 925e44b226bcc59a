import { isLanguageTag } from './language-tag';

const known = new Map<string, string | undefined>();

/** Takes a language (a BCP 47 tag); gives the script in which it is usually written by the tables of Unicode: Latn, Hans, Jpan. Undefined for a language that they do not have, and for what is no tag. */
export function scriptOf(locale: string): string | undefined {
  if (!known.has(locale))
    known.set(locale, isLanguageTag(locale) ? new Intl.Locale(locale).maximize().script : undefined);
  return known.get(locale);
}

/** True for a language in Chinese characters, simplified or traditional. */
export function isChinese(locale: string): boolean {
  return ['Hans', 'Hant'].includes(scriptOf(locale) ?? '');
}
