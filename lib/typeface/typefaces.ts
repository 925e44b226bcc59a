import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lettersOf } from './woff-letters';

/** Weights in which pictures are set. */
type Weight = 400 | 700;

/**
 * Packages of typefaces in the order in which they are asked for a letter, all of the Noto family (OFL). The first draws Chinese letters as they are
 * written in mainland China, Latin and Cyrillic; its parts beside the first are small. Then Greek and further Latin, then arrows and signs of mathematics.
 */
const packages = [
  { name: 'noto-serif-sc', first: 'chinese-simplified' },
  { name: 'noto-serif', first: 'greek' },
  { name: 'noto-sans-math', first: 'math' },
] as const;

/** A part of a typeface: a file that draws some letters. */
interface Part {
  /** Its files, by weight; the second is missing where a typeface has one weight only. */
  readonly files: Readonly<Record<Weight, string>>;
  readonly letters: () => ReadonlySet<number>;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function partsOf({ name, first }: (typeof packages)[number]): Part[] {
  const folder = path.join(process.cwd(), 'node_modules/@fontsource', name, 'files');
  const parts = readdirSync(folder).flatMap((file) => /^(.+)-400-normal\.woff$/.exec(file)?.[1] ?? []);
  const rank = (part: string) => Number(part !== `${name}-${first}`);
  return parts
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
    .map((part) => {
      const [normal, bold] = ([400, 700] as const).map((weight) =>
        path.join(folder, `${part}-${weight}-normal.woff`),
      ) as [string, string];
      return {
        files: { 400: normal, 700: existsSync(bold) ? bold : normal },
        letters: once(() => lettersOf(readFileSync(normal))),
      };
    });
}

const parts = once(() => packages.flatMap(partsOf));
const known = new Map<number, Part | undefined>();

function partWith(letter: number): Part | undefined {
  if (!known.has(letter))
    known.set(
      letter,
      parts().find((part) => part.letters().has(letter)),
    );
  return known.get(letter);
}

/** Gives the letters of a text for which a picture needs a drawing: all but blanks and what only joins or chooses forms. */
function drawn(text: string): number[] {
  return [...new Set(text.replace(/[\s\u200c\u200d\ufe0e\ufe0f]/gu, ''))].map((letter) =>
    letter.codePointAt(0)!,
  );
}

/** Takes a text; gives its letters that no typeface of the pictures has, each once. Throws if the packages of typefaces are not installed. */
export function missingLetters(text: string): string[] {
  return drawn(text)
    .filter((letter) => !partWith(letter))
    .map((letter) => String.fromCodePoint(letter));
}

/** Takes a weight; gives the file of the typeface that all pictures are set in. */
export function firstTypeface(weight: Weight): string {
  return parts()[0]!.files[weight];
}

/** Takes letters that the first typeface lacks, and a weight; gives the files that have them, in their order. */
export function furtherTypefaces(text: string, weight: Weight): string[] {
  return [...new Set(drawn(text).flatMap((letter) => partWith(letter)?.files[weight] ?? []))];
}
