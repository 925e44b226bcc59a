import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagePolicy, scriptHash } from './content-security-policy';

/** What a browser makes of a page, as far as its policy is concerned. */
interface PageScripts {
  /** Hashes of the inline scripts, each once. */
  readonly hashes: readonly string[];
  /** Offset in the page behind the encoding, which must come first, or behind the opening of the head. */
  readonly policyAt: number;
}

/** Types of `<script>` that hold data, which no policy forbids. */
const dataTypes = ['application/json', 'application/ld+json'];

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  for (const child of inside) yield* elementsIn(child);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Takes a page; gives the offset of its policy. Throws if the page has no head of its own. Only the head is read: to note all places takes a parser three times as long. */
function findPolicyPlace(html: string): number {
  const body = html.search(/<body[\s>]/);
  const start = parse(body < 0 ? html : html.slice(0, body), { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(start)];
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('The page has no <head> that a policy could be written into.');
  const encoding = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  )?.sourceCodeLocation;
  return encoding && encoding.startOffset === head.endOffset ? encoding.endOffset : head.endOffset;
}

/** Takes a page; gives its inline scripts' hashes and where its policy belongs. Throws if the page has no head of its own or a policy already. */
function readScripts(html: string): PageScripts {
  const policyAt = findPolicyPlace(html);
  const elements = [...elementsIn(parse(html))];
  if (
    elements.some(
      (element) =>
        element.tagName === 'meta' &&
        attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    )
  )
    throw new Error('The page has a policy already: build it anew.');
  const inline = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      !dataTypes.includes(attribute(element, 'type') ?? ''),
  );
  return { hashes: [...new Set(inline.map((element) => scriptHash(textOf(element))))], policyAt };
}

/** Takes a finished page; gives it with the policy that allows exactly its own inline scripts, and their hashes. */
export function addPolicy(html: string): { readonly html: string; readonly hashes: readonly string[] } {
  const { hashes, policyAt } = readScripts(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"/>`;
  return { html: html.slice(0, policyAt) + meta + html.slice(policyAt), hashes };
}
