import { scriptOf } from './script';

/** Marks between parts that a page puts together, with the blanks that belong to them. */
export interface Punctuation {
  readonly colon: string;
  readonly comma: string;
  /** Between entries of a list in a line. */
  readonly list: string;
  readonly semicolon: string;
  readonly open: string;
  readonly close: string;
  /** Between a title and the name of the site, and between marks of one fact. */
  readonly dot: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
}

const halfWidth: Punctuation = {
  colon: ': ',
  comma: ', ',
  list: ', ',
  semicolon: '; ',
  open: ' (',
  close: ')',
  dot: ' · ',
  stop: '. ',
  gap: ' ',
};
const fullWidth: Punctuation = {
  colon: '：',
  comma: '，',
  list: '、',
  semicolon: '；',
  open: '（',
  close: '）',
  dot: '｜',
  stop: '。',
  gap: '',
};

/** Scripts whose letters fill a square, and so do their marks: Chinese and Japanese. */
const squareScripts = ['Hans', 'Hant', 'Jpan'];

/** Takes a language; gives its marks by the script in which it is written. */
export function punctuation(locale: string): Punctuation {
  return squareScripts.includes(scriptOf(locale) ?? '') ? fullWidth : halfWidth;
}

/** Takes a language and a list as a record writes it, with commas: "C++, CUDA"; gives it with the marks of the language. */
export function withListMarks(locale: string, text: string): string {
  return text.replaceAll(', ', punctuation(locale).list);
}

/** Takes a language and a sentence; gives what stands between it and the next one: a stop only where it has none. */
export function afterSentence(locale: string, sentence: string): string {
  const { stop, gap } = punctuation(locale);
  return /[.!?。！？]$/.test(sentence) ? gap : stop;
}

/** Takes a language and sentences, those left out as undefined or empty; gives them one after the other. */
export function joinSentences(locale: string, sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence): sentence is string => Boolean(sentence))
    .map((sentence, index, all) =>
      index === all.length - 1 ? sentence : `${sentence}${afterSentence(locale, sentence)}`,
    )
    .join('');
}
