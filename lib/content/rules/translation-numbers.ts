import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import { countedInWords, numbersIn, type WrittenNumber } from '../translation/numbers';
import {
  placeKey,
  placesToTranslate,
  translatedAt,
  type CheckedTranslation,
} from '../translation/translation';
import { eachTranslation } from './each-translation';
import type { Rule } from './rule';

/** Digits that count nothing: those of citations and of what links lead to. */
function withoutMarks(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\[@[^\]]*\]/g, blank).replace(/(?<=\])\([^)\s]*\)/g, blank);
}

const plainDigits = ({ digits }: WrittenNumber) =>
  digits.includes('.') ? digits : digits.replace(/^0+(?=\d)/, '');

/** Takes English words and their translation; gives the numbers of the translation that the English does not have. */
function strangeNumbers(english: string, words: string, isKnown: (name: string) => boolean): WrittenNumber[] {
  const own = numbersIn(words);
  if (own.length === 0) return [];
  const model = numbersIn(english);
  const asWritten = new Set(model.map(plainDigits));
  const worth = new Set(model.map(({ value }) => value));
  const scaled = new Set([
    ...model.filter((number) => number.scaled).map(({ value }) => value),
    ...countedInWords(english),
  ]);
  return own.filter((number) => {
    if (!number.scaled && asWritten.has(plainDigits(number))) return false;
    // A sentence may name what the English one only points at.
    if (number.name && !/^v\d/i.test(number.name) && isKnown(number.name)) return false;
    return !(number.scaled ? worth.has(number.value) || scaled.has(number.value) : scaled.has(number.value));
  });
}

/** Pieces of a text that belong together in both languages: paragraphs if there are as many, else the whole. */
function piecesOf(english: string, words: string): { english: string; words: string; start: number }[] {
  const split = (text: string) => [...text.matchAll(/(?:[^\n]+\n?)+/g)];
  const [own, model] = [split(words), split(english)];
  return own.length === model.length
    ? own.map((match, at) => ({ english: model[at]![0], words: match[0], start: match.index }))
    : [{ english, words, start: 0 }];
}

function proseFaults(
  { file, prose, proseLine }: CheckedTranslation,
  english: string,
  isKnown: (name: string) => boolean,
): Fault[] {
  return piecesOf(withoutMarks(english), withoutMarks(prose)).flatMap((piece) =>
    strangeNumbers(piece.english, piece.words, isKnown).map(({ index, text }) => {
      const before = prose.slice(0, piece.start + index).split('\n');
      return {
        file,
        line: before.length + proseLine,
        column: before.at(-1)!.length + 1,
        rule: translationNumbers.name,
        found: `prose: ${text}`,
        wanted: 'a number of the English text',
        mend: 'Correct the number, here or in the English file.',
      };
    }),
  );
}

/** A translation has the numbers of its original. */
export const translationNumbers: Rule = {
  name: 'translation-numbers',
  keeps:
    'Figures, years and versions in a translation are those of the English words; 万, 亿 and million count, and so do months and numbers in words.',
  check: eachTranslation(({ translation, original, isOutdated }) => {
    const { file, document } = translation;
    // Asked for rarely: most numbers stand in the same sentence.
    const isKnown = (name: string) =>
      `${JSON.stringify(original.record)} ${original.prose}`.toLowerCase().includes(name.toLowerCase());
    return placesToTranslate(original).flatMap(({ path, english }) => {
      const words = translatedAt(translation, path);
      if (words === undefined || isOutdated(placeKey(path))) return [];
      if (path[0] === 'prose') return proseFaults(translation, english, isKnown);
      return strangeNumbers(english, words, isKnown).map(({ text }) =>
        faultAt(
          file,
          document,
          path,
          translationNumbers.name,
          text,
          'a number of the English text',
          'Correct the number, here or in the English file.',
        ),
      );
    });
  }),
};
