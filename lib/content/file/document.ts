import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { formatPath, type Fault, type RecordPath } from './fault';

/** A YAML text with its value and the place of everything in it. */
export interface YamlDocument {
  /** Plain value; `undefined` if the text has faults of its own. */
  readonly value: unknown;
  /** Faults of the text: syntax, duplicate keys, unsafe aliases. */
  readonly faults: readonly Fault[];
  /** Gives line and column of a record path, or of its nearest parent that exists. */
  place(path: RecordPath): { line: number; column: number };
}

/** What each file was when it was read last: in development the whole content is checked again when one file of it has changed. */
const parsed = new Map<string, { readonly text: string; readonly document: YamlDocument }>();

/** Takes a YAML text, the file's name and the number of lines above the text; never throws. */
export function parseYaml(text: string, file: string, linesAbove: number): YamlDocument {
  const key = `${file}:${linesAbove}`;
  const known = parsed.get(key);
  if (known?.text === text) return known.document;
  const document = parseAnew(text, file, linesAbove);
  parsed.set(key, { text, document });
  return document;
}

function parseAnew(text: string, file: string, linesAbove: number): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...at(error.pos[0]),
    rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml',
    found: error.message,
    wanted: error.code === 'DUPLICATE_KEY' ? 'each key once' : 'valid YAML 1.2',
    mend:
      error.code === 'DUPLICATE_KEY'
        ? 'Join the two entries or remove one.'
        : 'Check quotes, colons and indentation on this line and the one above.',
  }));
  let value: unknown;
  if (faults.length === 0) {
    try {
      // Aliases are counted so that a nest of them cannot blow up.
      value = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      faults.push({
        file,
        ...at(0),
        rule: 'yaml',
        found: String((error as Error).message),
        wanted: 'plain YAML without nested aliases',
        mend: 'Write the value out instead of using & and *.',
      });
    }
  }
  return { value, faults, place: (path) => at(offsetOf(document, path)) };
}

function offsetOf(document: Document, path: RecordPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const parent: unknown = length === 1 ? document.contents : document.getIn(part.slice(0, -1), true);
    const pairs = (parent as { items?: unknown[] } | null)?.items ?? [];
    for (const pair of pairs) {
      const key = (pair as { key?: { value?: unknown; range?: [number, number, number] } }).key;
      if (key?.range && key.value === part.at(-1)) return key.range[0];
    }
    const node: unknown = document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Takes a place in a document and the three sentences; gives the fault. */
export function faultAt(
  file: string,
  document: YamlDocument,
  path: RecordPath,
  rule: string,
  found: string,
  wanted: string,
  mend: string,
): Fault {
  return { file, ...document.place(path), rule, found: `${formatPath(path)}: ${found}`, wanted, mend };
}
