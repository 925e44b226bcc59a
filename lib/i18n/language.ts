import { scriptOf } from './script';
import { sourceLanguage } from './source-language';

/** Letters of another script than that of English; Greek ones stand in units and formulas of any language. */
const otherLetter = /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u;
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/u;

/**
 * Takes words on a page of a language; gives the source language if they are words of it or the name of an English work left there (a word in small
 * Latin letters, none of another script), for the `lang` attribute; undefined otherwise. In a language that is written in Latin letters itself nothing
 * can be told by the letters, so it gives undefined.
 */
export function languageOf(words: string, locale: string): typeof sourceLanguage | undefined {
  if (locale === sourceLanguage || scriptOf(locale) === 'Latn') return undefined;
  return !otherLetter.test(words) && smallWord.test(words) ? sourceLanguage : undefined;
}
