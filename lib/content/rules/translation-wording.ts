import { termViolations } from '../../i18n/glossary';
import { typographyViolations } from '../../i18n/chinese-typography';
import { isChinese } from '../../i18n/script';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import type { Glossary } from '../../schema/glossary';
import { placeKey, placesToTranslate, translatedAt } from '../translation/translation';
import { eachTranslation } from './each-translation';
import { remember } from './remember';
import type { Rule } from './rule';

/** A wording that does not keep to glossary or typography, with the line of its text. */
interface Violation {
  readonly line: number;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
}

/** Takes the lines of a text, the English that they translate (empty for a prose), the glossary and the language. */
function violationsIn(
  lines: readonly string[],
  english: string,
  glossary: Glossary | undefined,
  locale: string,
): Violation[] {
  return lines.flatMap((text, index) => [
    ...(glossary
      ? termViolations(english, text, glossary).map(({ found, wanted }) => ({
          line: index + 1,
          found,
          wanted,
          mend: 'Use the term of the glossary, or extend the glossary.',
        }))
      : []),
    ...(isChinese(locale)
      ? typographyViolations(text).map(({ found, wanted, index: at }) => ({
          line: index + 1,
          found: `"${found}" in "${text.slice(Math.max(0, at - 6), at + 10)}"`,
          wanted,
          mend: 'Correct the text.',
        }))
      : []),
  ]);
}

const remembered = remember<readonly Violation[]>();

/** Translated words keep to the glossary and to the typography of their language. */
export const translationWording: Rule = {
  name: 'translation-wording',
  keeps:
    'Translated words use the terms of the glossary; Chinese has full-width punctuation and no blank beside Latin letters.',
  check: eachTranslation(({ translation, original, glossary, isOutdated }) => {
    const { locale, file, document, prose, proseLine } = translation;
    return placesToTranslate(original).flatMap(({ path, english }): Fault[] => {
      const words = translatedAt(translation, path);
      const key = placeKey(path);
      if (words === undefined || isOutdated(key)) return [];
      if (path[0] === 'prose')
        return remembered(`${file} ${key}`, [prose, glossary], () =>
          violationsIn(prose.split('\n'), '', glossary, locale),
        ).map(({ line, found, wanted, mend }) => ({
          file,
          line: line + proseLine,
          column: 1,
          rule: translationWording.name,
          found: `prose: ${found}`,
          wanted,
          mend,
        }));
      return remembered(`${file} ${key}`, [words, english, glossary], () =>
        violationsIn([words], english, glossary, locale),
      ).map(({ found, wanted, mend }) =>
        faultAt(file, document, path, translationWording.name, found, wanted, mend),
      );
    });
  }),
};
