import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { unsafePiece } from '../../prose/safety';
import type { Fault } from '../file/fault';
import type { Rule } from './rule';

/** What is wrong in a prose, with its place in it: line and column from 1. */
function findUnsafe(node: Nodes): { found: string; line: number; column: number }[] {
  const found = unsafePiece(node);
  const start = node.position?.start;
  return [
    ...(found ? [{ found, line: start?.line ?? 1, column: start?.column ?? 1 }] : []),
    ...('children' in node ? node.children.flatMap((child) => findUnsafe(child)) : []),
  ];
}

/** What was found, by prose: `npm run dev` checks all of them after each change, and parsing is most of the work. */
const found = new Map<string, ReturnType<typeof findUnsafe>>();

function unsafeIn(prose: string): ReturnType<typeof findUnsafe> {
  const known = found.get(prose) ?? findUnsafe(remark().use(remarkGfm).parse(prose));
  found.set(prose, known);
  return known;
}

/** The prose loads nothing and links only to the web and to its own page. */
export const proseSafe: Rule = {
  name: 'prose-safe',
  keeps:
    'The prose has no pictures, and links only to anchors of its page and to full addresses with http or https, written where they stand.',
  check: ({ profiles, translations }) =>
    [...profiles, ...translations].flatMap(({ file, prose, proseLine }) =>
      unsafeIn(prose).map(({ found, line, column }): Fault => ({
        file,
        line: line + proseLine,
        column,
        rule: proseSafe.name,
        found,
        wanted: 'a link to #anchor or https://…, and no picture',
        mend: 'Write the full address or take it out.',
      })),
    ),
};
