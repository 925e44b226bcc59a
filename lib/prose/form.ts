import { slugify } from './slug';

/** The five parts of every profile's prose, in their order: their anchors, the same in every language. Their headings are interface words. */
export const proseParts = [
  'what-it-is',
  'who-uses-it',
  'why-you-should-know-it',
  'where-it-stands-today',
  'what-to-watch-out-for',
] as const;

/** Takes the headings of a language; gives them in their order. */
export function headingsInOrder(headings: Readonly<Record<(typeof proseParts)[number], string>>): string[] {
  return proseParts.map((part) => headings[part]);
}

/** Takes the place of a part in a prose, from 0, and its title; gives its anchor: the same in every language. */
export function proseAnchor(index: number, title: string): string {
  return proseParts[index] ?? slugify(title);
}

/** A citation `[@s12, @s4]` or a link `(#tpu)` in a prose, with its line from 1 and its column. */
export interface ProseMark {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** Matches one citation group: `[@s12]` or `[@s12, @s4]`. */
export const citationPattern = /\[(@[a-z][a-z0-9-]*(?:\s*,\s*@[a-z][a-z0-9-]*)*)\]/g;

function marks(prose: string, pattern: RegExp, ids: (match: RegExpMatchArray) => string[]): ProseMark[] {
  return prose
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(pattern)].flatMap((match) =>
        ids(match).map((id) => ({ id, line: index + 1, column: (match.index ?? 0) + 1 })),
      ),
    );
}

/** Takes the ids inside one citation group, with or without their @; gives them bare. */
export function citedIds(group: string): string[] {
  return group.split(',').map((id) => id.trim().replace(/^@/, ''));
}

/** Gives every citation of a prose. */
export function findCitations(prose: string): ProseMark[] {
  return marks(prose, citationPattern, (match) => citedIds(match[1]!));
}

/** Looks like a citation and is none: brackets with an @ or with ids alone, brackets of full width, an @ and an id outside of brackets. */
const citationLike = /[[［【〔][^[\]［］【】〔〕]*[\]］】〕]|(?<![\w.@])[@＠][A-Za-z][A-Za-z0-9-]*(?![\w/])/g;

/** Gives the ids that a stretch of text names as a citation would, in small letters; none if it is no attempt at one. */
function attemptedIds(text: string, isId: (id: string) => boolean): string[] {
  const inner = text.replace(/^[[［【〔]|[\]］】〕]$/g, '').normalize('NFKC');
  const parts = inner.split(/[\s,;，；、&+]+/).filter(Boolean);
  const ids = parts.map((part) => part.replace(/^@+/, '').toLowerCase());
  const marked = parts.some((part) => part.startsWith('@'));
  return ids.length > 0 && (marked ? ids.some(isId) : ids.every(isId)) ? ids : [];
}

/** Takes a prose and which words are ids of sources; gives what was meant as a citation and is printed as text: `[s1]`, `[@S1]`, `[@s1 @s2]`, `@s1`. Code is not looked at. */
export function findMistypedCitations(
  prose: string,
  isId: (id: string) => boolean,
): (ProseMark & { readonly ids: readonly string[] })[] {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  const bareProse = prose.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank);
  return bareProse.split('\n').flatMap((text, index) => {
    const right = new Set([...text.matchAll(citationPattern)].map((match) => match.index));
    const bare = text.replace(/`[^`]*`/g, blank);
    return [...bare.matchAll(citationLike)].flatMap((match) => {
      const after = bare.slice(match.index + match[0].length);
      // A link with the text of a citation is a link; one that only looks so leads where it says.
      const link = after.startsWith('(') && !right.has(match.index);
      if (link || (right.has(match.index) && !after.startsWith('('))) return [];
      const ids = attemptedIds(match[0], isId);
      return ids.length > 0 ? [{ id: match[0], ids, line: index + 1, column: match.index + 1 }] : [];
    });
  });
}

/** Gives every link of a prose to an anchor of its own page. */
export function findAnchorLinks(prose: string): ProseMark[] {
  return marks(prose, /\]\(#([^)\s]*)\)/g, (match) => [match[1]!]);
}

/** Gives the number of words of a Markdown prose, citations and link targets left out. */
export function countWords(prose: string): number {
  const plain = prose
    .replace(citationPattern, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^#+ .*$/gm, ' ');
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’.+-]*/gu)?.length ?? 0;
}

/** Anchors of a profile page besides its facts. */
export const profileAnchors = [
  'install',
  'example',
  'ecosystem',
  'users',
  'benchmarks',
  'choose',
  'history',
  'ends',
  'lineage',
  'article',
  'sources',
  'facts',
  'compare',
  'retirement',
] as const;
