import type { Heading, Link, Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isOuter } from '../../prose/outer-link';
import { unsafePiece } from '../../prose/safety';
import { addressFault } from '../../schema/values/address';
import { findStrange } from '../file/characters';
import type { Fault } from '../file/fault';
import type { Rule } from './rule';

/** Bounds of a prose: far more than the words that it may have, far less than what keeps a parser busy. */
const bounds = { characters: 40_000, line: 8_000, marks: 12, depth: 60 } as const;

/** Something wrong in a prose, with its place in it: line and column from 1. */
interface Finding {
  readonly found: string;
  readonly line: number;
  readonly column: number;
  readonly wanted: string;
  readonly mend: string;
}

const outside = {
  wanted: 'a link to #anchor or https://…, and no picture',
  mend: 'Write the full address or take it out.',
};
const short = { wanted: 'a prose of 500 to 900 words', mend: 'Shorten it.' };
const plain = { wanted: 'paragraphs, and lists of a few levels', mend: 'Take the levels out.' };

/** What is seen in the text itself: a prose that a parser would never be done with. */
function unparsable(prose: string): Finding | undefined {
  if (prose.length > bounds.characters)
    return { found: `${prose.length} characters`, line: 1, column: 1, ...short };
  for (const [index, text] of prose.split('\n').entries()) {
    const at = { line: index + 1, column: 1 };
    if (text.length > bounds.line) return { found: `a line of ${text.length} characters`, ...at, ...short };
    const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(text)?.[0] ?? '';
    const levels = marks.match(/>|[-*+]|\d+/g)?.length ?? 0;
    if (levels > bounds.marks) return { found: `${levels} levels of quotes or lists`, ...at, ...plain };
  }
  return undefined;
}

function linkFault(node: Link): Omit<Finding, 'line' | 'column'> | undefined {
  const found = isOuter(node.url) ? addressFault(node.url) : undefined;
  return found === undefined
    ? undefined
    : {
        found: `a link to ${found}: ${node.url.slice(0, 60)}`,
        wanted: 'a plain web address',
        mend: 'Correct the address.',
      };
}

/** A part of a page begins with `## ` at the margin; every other way of writing a heading would make one too. */
function headingFault(node: Heading, lines: readonly string[]): Omit<Finding, 'line' | 'column'> | undefined {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return column === 1 && /^#{1,6} /.test(lines[line - 1] ?? '')
    ? undefined
    : {
        found: 'a heading in another form than ## and a blank at the beginning of a line',
        wanted: 'the five headings, each "## …"',
        mend: 'Write it as a paragraph.',
      };
}

function pieceFault(node: Nodes, lines: readonly string[]): Omit<Finding, 'line' | 'column'> | undefined {
  const unsafe = unsafePiece(node);
  if (unsafe) return { found: unsafe, ...outside };
  if (node.type === 'link') return linkFault(node);
  if (node.type === 'heading') return headingFault(node, lines);
  // Markdown knows names for characters: &rlm; would be one that is not seen.
  const { value: text } = node as { readonly value?: string };
  return text === undefined ? undefined : findStrange(text);
}

/** What is wrong in a parsed prose. */
function findUnsafe(node: Nodes, lines: readonly string[], depth = 0): Finding[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (depth > bounds.depth)
    return [{ found: `pieces more than ${bounds.depth} levels deep`, line, column, ...plain }];
  const fault = pieceFault(node, lines);
  return [
    ...(fault ? [{ ...fault, line, column }] : []),
    ...('children' in node ? node.children.flatMap((child) => findUnsafe(child, lines, depth + 1)) : []),
  ];
}

/** What was found, by prose: `npm run dev` checks all of them after each change, and parsing is most of the work. */
const found = new Map<string, readonly Finding[]>();

function parseAndFind(prose: string): readonly Finding[] {
  const long = unparsable(prose);
  if (long) return [long];
  try {
    return findUnsafe(remark().use(remarkGfm).parse(prose), prose.split('\n'));
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError)
      return [{ found: 'pieces within pieces, too deep to be read', line: 1, column: 1, ...plain }];
    throw error;
  }
}

function unsafeIn(prose: string): readonly Finding[] {
  const known = found.get(prose) ?? parseAndFind(prose);
  found.set(prose, known);
  return known;
}

/** The prose loads nothing, links only to the web and to its own page, and is no larger and no deeper than a page can show. */
export const proseSafe: Rule = {
  name: 'prose-safe',
  keeps:
    'The prose has no pictures, and links only to anchors of its page and to full addresses with http or https, written where they stand; it has only the headings and the levels that a page shows.',
  check: ({ profiles, translations }) =>
    [...profiles, ...translations].flatMap(({ file, prose, proseLine }) =>
      unsafeIn(prose).map(({ found, line, column, wanted, mend }): Fault => ({
        file,
        line: line + proseLine,
        column,
        rule: proseSafe.name,
        found,
        wanted,
        mend,
      })),
    ),
};
