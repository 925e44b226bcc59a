/** A violation of the rules of Chinese typesetting. */
export interface TypographyViolation {
  /** Position in the text. */
  readonly index: number;
  readonly found: string;
  readonly wanted: string;
}

const han = '\\p{Script=Han}';

/** Browsers set the gap between Chinese and Latin (`text-autospace`), so the text holds none; punctuation in Chinese is full-width. */
const typesetting: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${han} +(?=[\\p{Script=Latin}\\p{N}{])|[\\p{Script=Latin}\\p{N}%}] +(?=${han})`, 'gu'),
    'no blank between Chinese and Latin',
  ],
  [/[，。；：？！（）“”、] +|(?<=\S) +[，。；：？！（）、]/gu, 'no blank beside full-width punctuation'],
  // A bracket that closes Latin words alone belongs to them: Neuron (AWS Inferentia)已.
  [
    new RegExp(
      `${han}[,;:?!(]|[,;:?!(]${han}|(?<!\\([\\p{Script=Latin}\\p{N}\\s.,+/_-]*)\\)${han}|${han}\\.(?![\\p{Script=Latin}\\p{N}])`,
      'gu',
    ),
    'full-width punctuation',
  ],
  [new RegExp(`${han}["']|["']${han}`, 'gu'), 'the quotation marks “ ” and ‘ ’'],
];

/** Takes Chinese words, plain or Markdown; gives every violation. Code, link targets and citations are not looked at. */
export function typographyViolations(words: string): TypographyViolation[] {
  const blank = (match: string) => 'x'.repeat(match.length);
  const bare = words
    .replace(/`[^`\n]*`/g, blank)
    .replace(/(?<=\])\([^)\s]*\)/g, blank)
    .replace(/ ?\[@[^\]]*\]/g, blank);
  return typesetting.flatMap(([pattern, wanted]) =>
    [...bare.matchAll(pattern)].map(({ index, 0: found }) => ({ index, found: `${found}`, wanted })),
  );
}
