import 'server-only';
import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { citationPattern, citedIds, proseAnchor } from './form';
import { proseSchema, safePieces } from './safety';

/** One part of a prose: its heading and its sanitised HTML. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Takes the text of a citation group and the numbers of the sources; gives links to them. */
function citationNodes(group: string, numbers: ReadonlyMap<string, number>): PhrasingContent[] {
  return citedIds(group).flatMap((id): PhrasingContent[] => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    return [
      {
        type: 'emphasis',
        data: { hName: 'sup' },
        children: [
          { type: 'link', url: `#source-${number}`, children: [{ type: 'text', value: `[${number}]` }] },
        ],
      },
    ];
  });
}

function splitText(node: Text, numbers: ReadonlyMap<string, number>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const match of node.value.matchAll(citationPattern)) {
    // The blank before a citation would let it slip to the next line.
    parts.push(
      { type: 'text', value: node.value.slice(at, match.index).trimEnd() },
      ...citationNodes(match[1]!, numbers),
    );
    at = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: node.value.slice(at) }];
}

/** A remark plugin that turns `[@s12]` into a numbered link to the list of sources. */
function citations(numbers: ReadonlyMap<string, number>) {
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children.forEach((child) => walk(child));
    (node as { children: Nodes[] }).children = node.children.flatMap((child): Nodes[] =>
      child.type === 'text' ? splitText(child, numbers) : [child],
    );
  };
  return () => (tree: Root) => walk(tree);
}

/** Takes Markdown and the number of each source id; gives HTML that holds nothing but what the schema of a prose allows. Raw HTML is dropped. */
export function toHtml(markdown: string, numbers: ReadonlyMap<string, number> = new Map()): string {
  return String(
    remark()
      .use(remarkGfm)
      .use(citations(numbers))
      .use(safePieces)
      .use(remarkHtml, { sanitize: proseSchema })
      .processSync(markdown),
  );
}

/** Takes a prose and the number of each source id; gives its parts, split at the second-level headings. */
export function toSections(prose: string, numbers: ReadonlyMap<string, number>): ProseSection[] {
  return prose
    .split(/^## /m)
    .slice(1)
    .map((part, index) => {
      const [title = '', ...rest] = part.split('\n');
      return { id: proseAnchor(index, title), title: title.trim(), html: toHtml(rest.join('\n'), numbers) };
    });
}
