import { isLanguageTag } from './language-tag';

/** Those of the site are known: asking takes a browser some 10 ms at first, which the first click on a page would wait for. */
const known = new Map<string, string | undefined>([
  ['en', 'Latn'],
  ['zh', 'Hans'],
]);

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
