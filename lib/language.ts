/** Takes words on a page of a language; gives `en` if they are English words left there (at least two of them, no Chinese), for the `lang` attribute; undefined otherwise. */
export function languageOf(words: string, locale: string): 'en' | undefined {
  if (locale === 'en' || /\p{Script=Han}/u.test(words)) return undefined;
  return (words.match(/(?<![\p{L}\p{N}])\p{L}?\p{Ll}+(?![\p{L}\p{N}])/gu)?.length ?? 0) > 1 ? 'en' : undefined;
}
