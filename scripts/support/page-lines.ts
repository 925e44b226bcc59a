import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Names that a build makes anew: hashed files, hashes of inline scripts, ids of React. */
const made: readonly (readonly [RegExp, string])[] = [
  [/\/_next\/[^\s"',)]+/g, '/_next/*'],
  [/(?: ?'sha256-[^']+')+/g, " 'sha256-*'"],
  [/_R_\w*_/g, '_R_'],
];

/** Takes text of an exported file; gives it without the names that differ from build to build. */
export function withoutMadeNames(text: string): string {
  return made.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

function attributeText({ name, value }: { name: string; value: string }): string {
  if (name === 'class') return `class="${[...new Set(value.split(/\s+/).filter(Boolean))].sort().join(' ')}"`;
  return `${name}="${withoutMadeNames(value)}"`;
}

const isScript = (element: Element) =>
  element.tagName === 'script' &&
  !element.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');

/** Scripts, and links that only fetch one ahead, are how a page works, not what it says. */
function isMachinery(element: Element): boolean {
  const preload = element.attrs.some(({ name, value }) => name === 'as' && value === 'script');
  return isScript(element) || (element.tagName === 'link' && preload);
}

function childLines(element: Element, depth: number): string[] {
  const blocks: string[][] = [];
  let text = '';
  const flush = () => {
    if (text.trim()) blocks.push([`${' '.repeat(depth)}${withoutMadeNames(text)}`]);
    text = '';
  };
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) text += child.value;
    else if ('tagName' in child && !isMachinery(child)) {
      flush();
      blocks.push(elementLines(child, depth));
    }
  }
  flush();
  // Nobody reads the head in an order.
  if (element.tagName === 'head') blocks.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  return blocks.flat();
}

function elementLines(element: Element, depth: number): string[] {
  const attributes = element.attrs.map(attributeText).sort().join(' ');
  const content = 'content' in element ? (element.content as Element) : element;
  return [
    `${' '.repeat(depth)}<${element.tagName}${attributes && ` ${attributes}`}>`,
    ...childLines(content, depth + 1),
  ];
}

/**
 * Takes an exported page; gives what a reader or a program sees of it, an element or a text a line: attributes and classes in order of the
 * alphabet, no scripts but JSON-LD, no comments, no names that differ from build to build.
 */
export function pageLines(html: string): string[] {
  const document: Node = parse(html);
  return document.childNodes.flatMap((child) => ('tagName' in child ? elementLines(child, 0) : []));
}
