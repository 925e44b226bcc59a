import { dimensions } from '../../dimensions/register';
import { englishLeft, englishWordsOf } from '../../i18n/english-left';
import { languageOf } from '../../i18n/language';
import { defaultLocale, getMessages } from '../../i18n/locales-fs';
import { isChinese } from '../../i18n/script';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import { placeKey, placesToTranslate, translatedAt } from '../translation/translation';
import { eachTranslation } from './each-translation';
import { textsOf, type Rule } from './rule';

/** What the site itself says in English: interface and dimensions. */
const english = englishWordsOf([
  ...textsOf(getMessages(defaultLocale)).map(({ text }) => text),
  ...dimensions.flatMap(({ name, question, test }) => [name, question, ...Object.values(test ?? {})]),
]);

/** Takes a line of a prose; gives what is read as Chinese: code, citations and what links lead to are not. */
const readAsChinese = (line: string) =>
  line
    .replace(/`[^`]*`/g, '　')
    .replace(/\[@[^\]]*\]/g, '　')
    .replace(/(?<=\])\([^)\s]*\)/g, '　');

/** A Chinese text says in Chinese what has a Chinese word. */
export const translationSpeaks: Rule = {
  name: 'translation-speaks',
  keeps: 'Chinese says in Chinese what has a Chinese word; what is code looks like code.',
  check: eachTranslation(({ translation, original, isOutdated }) => {
    const { locale, file, document, prose, proseLine } = translation;
    if (!isChinese(locale)) return [];
    return placesToTranslate(original).flatMap(({ path }): Fault[] => {
      const words = translatedAt(translation, path);
      // Pages mark what is still English, the name of a work say.
      if (words === undefined || isOutdated(placeKey(path)) || languageOf(words, locale)) return [];
      const wanted = 'a Chinese word, or code that looks like code';
      const mend = 'Say it in Chinese; write a call with its owner (Model.save), in a prose as `code`.';
      if (path[0] !== 'prose')
        return englishLeft(words, english).map((word) =>
          faultAt(file, document, path, translationSpeaks.name, `"${word}" in "${words}"`, wanted, mend),
        );
      return prose.split('\n').flatMap((line, index) =>
        englishLeft(readAsChinese(line), english).map((word) => ({
          file,
          line: index + 1 + proseLine,
          column: Math.max(0, line.search(new RegExp(`(?<!\\w)${word}(?!\\w)`))) + 1,
          rule: translationSpeaks.name,
          found: `prose: "${word}"`,
          wanted,
          mend,
        })),
      );
    });
  }),
};
