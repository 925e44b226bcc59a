import { bigrams, fold, isHan, splitWords } from '../search/fold';

/** Gives what a text is made of: words without the ending of a plural, of Chinese runs the pairs of characters. */
function partsOf(text: string): Set<string> {
  return new Set(
    splitWords(fold(text)).flatMap((word) => {
      if (isHan(word)) return bigrams(word);
      return word.length < 3 ? [] : [word.replace(/(?<=[a-z]{3})s$/, '')];
    }),
  );
}

/** A text with how much of what was asked it speaks of, from 0 to 1, and by how many words. */
export interface Likeness {
  readonly share: number;
  readonly words: number;
}

/** Takes texts; gives a function that takes a question and gives how like each text is to it. A word that many texts have counts less. */
export function createLikeness(texts: readonly string[]): (question: string) => Likeness[] {
  const parts = texts.map(partsOf);
  const spread = new Map<string, number>();
  for (const own of parts) for (const part of own) spread.set(part, (spread.get(part) ?? 0) + 1);
  const weightOf = (part: string) => Math.log(1 + texts.length / (spread.get(part) ?? 1));
  return (question) => {
    const asked = [...partsOf(question)];
    const whole = asked.reduce((sum, part) => sum + weightOf(part), 0);
    return parts.map((own) => {
      const shared = asked.filter((part) => own.has(part));
      return {
        share: whole > 0 ? shared.reduce((sum, part) => sum + weightOf(part), 0) / whole : 0,
        words: shared.length,
      };
    });
  };
}

/** Gives a text in the form in which whole sentences are compared: folded, words only. */
export function sentenceForm(text: string): string {
  return splitWords(fold(text)).join(' ');
}
