/** Takes words on a page of a language; gives `en` if they are English words or the name of an English work left there (a word in small letters, no Chinese), for the `lang` attribute; undefined otherwise. */
export function languageOf(words: string, locale: string): 'en' | undefined {
  if (locale === 'en' || /\p{Script=Han}/u.test(words)) return undefined;
  return /(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/u.test(words) ? 'en' : undefined;
}
