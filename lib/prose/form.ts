import { slugify } from './slug';

/** The five headings of every profile, in their order, by language. */
export const proseHeadings: Readonly<Record<string, readonly string[]>> & { readonly en: readonly string[] } =
  {
    en: [
      'What it is',
      'Who uses it',
      'Why you should know it',
      'Where it stands today',
      'What to watch out for',
    ],
    zh: ['它是什么', '谁在用', '为什么值得了解', '现状', '要留意什么'],
  };

/** Takes the place of a part in a prose, from 0, and its title; gives its anchor: the same in every language. */
export function proseAnchor(index: number, title: string): string {
  return slugify(proseHeadings.en[index] ?? title);
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
