import type { Schema } from 'hast-util-sanitize';
import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { isOuter, outerRel } from './outer-link';

/** Elements and attributes that a prose may become; all others are dropped, whatever the Markdown said. */
export const proseSchema: Schema = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'input',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: [
      'href',
      ['rel', ...outerRel.split(' ')],
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    code: [['className', /^language-./]],
    h2: [['className', 'sr-only']],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item'], 'id'],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
    '*': ['id'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  protocols: { href: ['http', 'https'] },
  clobber: ['ariaDescribedBy', 'id'],
  clobberPrefix: 'user-content-',
  strip: ['script', 'style'],
};

/** Says what is wrong with a piece of a prose; nothing if it may stand: links lead to an anchor of the page or, in full, to the web, and nothing is loaded from anywhere. */
export function unsafePiece(node: Nodes): string | undefined {
  if (node.type === 'link')
    return node.url.startsWith('#') || isOuter(node.url) ? undefined : `a link to ${node.url}`;
  if (node.type === 'image' || node.type === 'imageReference') return 'a picture';
  if (node.type === 'linkReference' || node.type === 'definition')
    return 'a link whose address stands elsewhere';
  return undefined;
}

function withOuterRel(link: Link): Link {
  return isOuter(link.url)
    ? {
        ...link,
        title: null,
        data: { ...link.data, hProperties: { ...link.data?.hProperties, rel: outerRel.split(' ') } },
      }
    : link;
}

/** What remains of a piece that may not stand: its words. */
function wordsOf(node: Nodes): Nodes[] {
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ type: 'text', value: node.alt ?? '' }];
  return 'children' in node ? (node.children as PhrasingContent[]) : [];
}

/** A remark plugin that guards links to other sites and leaves of unsafe pieces only the words. */
export function safePieces() {
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children.forEach((child) => walk(child));
    (node as { children: Nodes[] }).children = node.children.flatMap((child): Nodes[] =>
      unsafePiece(child) ? wordsOf(child) : [child.type === 'link' ? withOuterRel(child) : child],
    );
  };
  return (tree: Root) => walk(tree);
}
