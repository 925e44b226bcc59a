import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements in which text cannot become more than words, headings, lists, tables, links and code. */
const plain = new Set([
  'a',
  'article',
  'b',
  'blockquote',
  'br',
  'cite',
  'code',
  'dd',
  'del',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'figure',
  'figcaption',
  'g',
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
  'path',
  'pre',
  'rect',
  'circle',
  'section',
  'small',
  'span',
  'strong',
  'summary',
  'sup',
  'svg',
  'table',
  'caption',
  'tbody',
  'td',
  'text',
  'th',
  'thead',
  'time',
  'tr',
  'ul',
]);

/** Takes markup; gives everything in it, as a browser would read it, that could run or be loaded: elements, handlers, styles, addresses. */
export function liveMarkup(html: string): string[] {
  const look = (node: Tree.Node): string[] => {
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    const own =
      'tagName' in node
        ? [
            ...(plain.has(node.tagName) ? [] : [`<${node.tagName}>`]),
            ...node.attrs
              .filter(({ name }) =>
                /^on|^style$|^srcdoc$|^src$|^srcset$|^formaction$|^action$|^background$/.test(name),
              )
              .map(({ name }) => `${node.tagName} ${name}`),
            ...node.attrs
              .filter(({ name, value }) => name === 'href' && !/^(https?:\/\/|#|\/(?!\/))/.test(value))
              .map(({ value }) => `href ${value}`),
          ]
        : [];
    return [...own, ...inside.flatMap(look)];
  };
  return look(parseFragment(html));
}
