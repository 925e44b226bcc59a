import { termViolations } from '../../i18n/glossary';
import { typographyViolations } from '../../i18n/chinese-typography';
import { isChinese } from '../../i18n/script';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import { placeKey, placesToTranslate, translatedAt } from '../translation/translation';
import { eachTranslation } from './each-translation';
import type { Rule } from './rule';

/** Translated words keep to the glossary and to the typography of their language. */
export const translationWording: Rule = {
  name: 'translation-wording',
  keeps:
    'Translated words use the terms of the glossary; Chinese has full-width punctuation and no blank beside Latin letters.',
  check: eachTranslation(({ translation, original, glossary, isOutdated }) => {
    const { locale, file, document, prose, proseLine } = translation;
    const at = (path: RecordPath, line: number): ((found: string, wanted: string, mend: string) => Fault) =>
      path[0] === 'prose'
        ? (found, wanted, mend) => ({
            file,
            line: line + proseLine,
            column: 1,
            rule: translationWording.name,
            found: `prose: ${found}`,
            wanted,
            mend,
          })
        : (found, wanted, mend) =>
            faultAt(file, document, path, translationWording.name, found, wanted, mend);
    return placesToTranslate(original).flatMap(({ path, english }) => {
      const words = translatedAt(translation, path);
      if (words === undefined || isOutdated(placeKey(path))) return [];
      const parts =
        path[0] === 'prose'
          ? prose.split('\n').map((text, index) => ({ text, english: '', line: index + 1 }))
          : [{ text: words, english, line: 1 }];
      return parts.flatMap((part) => [
        ...(glossary
          ? termViolations(part.english, part.text, glossary).map(({ found, wanted }) =>
              at(path, part.line)(found, wanted, 'Use the term of the glossary, or extend the glossary.'),
            )
          : []),
        ...(isChinese(locale)
          ? typographyViolations(part.text).map(({ found, wanted, index }) =>
              at(path, part.line)(
                `"${found}" in "${part.text.slice(Math.max(0, index - 6), index + 10)}"`,
                wanted,
                'Correct the text.',
              ),
            )
          : []),
      ]);
    });
  }),
};
