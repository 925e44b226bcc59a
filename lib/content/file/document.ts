import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { formatPath, type Fault, type RecordPath } from './fault';
import { plainJson } from './plain-json';
import { lastAlias, treeFaults } from './yaml-tree';

/** A YAML text with its value and the place of everything in it. */
export interface YamlDocument {
  /** Plain value; `undefined` if the text has faults of its own. */
  readonly value: unknown;
  /** Faults of the text: syntax, duplicate keys, unsafe aliases, characters that may not stand. */
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
  const anew = () => parseAnew(text, file, linesAbove);
  const document = (file.endsWith('.json') && valueFirst(text, anew)) || anew();
  parsed.set(key, { text, document });
  return document;
}

/** Gives the document of a JSON text without faults: its value at once, places only if somebody asks for one. */
function valueFirst(text: string, anew: () => YamlDocument): YamlDocument | undefined {
  const plain = plainJson(text);
  let placed: YamlDocument | undefined;
  return plain && { ...plain, faults: [], place: (path) => (placed ??= anew()).place(path) };
}

/** Faults of the text by the parser itself. */
function textFaults(
  document: Document.Parsed,
  text: string,
): (Omit<Fault, 'file' | 'line' | 'column'> & { offset: number })[] {
  const end = /^\.\.\.(?=\s|$)/m.exec(text);
  if (end)
    return [
      {
        offset: end.index,
        rule: 'yaml',
        found: '"..." on a line of its own, which ends the record',
        wanted: 'one record to the end',
        mend: 'Remove the line.',
      },
    ];
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml',
    found: error.message,
    wanted: error.code === 'DUPLICATE_KEY' ? 'each key once' : 'valid YAML 1.2',
    mend:
      error.code === 'DUPLICATE_KEY'
        ? 'Join the two entries or remove one.'
        : 'Check quotes, colons and indentation on this line and the one above.',
  }));
}

/** What cannot even be parsed: brackets within brackets, thousands of levels deep. */
function tooDeep(text: string, file: string, linesAbove: number): YamlDocument {
  const line = text.split('\n').findIndex((one) => (one.match(/[[{]|- /g)?.length ?? 0) > 50);
  const place = { line: Math.max(line, 0) + 1 + linesAbove, column: 1 };
  const fault = {
    file,
    ...place,
    rule: 'yaml',
    found: 'values within values, too deep to be read',
    wanted: 'a record as the schema has it',
    mend: 'Remove the levels around it.',
  };
  return { value: undefined, faults: [fault], place: () => place };
}

/** Gives the parsed text; nothing if it lies deeper than the parser, which calls itself for each level, can follow. */
function parseText(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    return document.errors.some(({ message }) => message.includes('call stack')) ? undefined : document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parseAnew(text: string, file: string, linesAbove: number): YamlDocument {
  const counter = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  const document = parseText(text, counter);
  if (!document) return tooDeep(text, file, linesAbove);
  const found = textFaults(document, text);
  const faults = (found.length > 0 ? found : treeFaults(document)).map(
    ({ offset, rule, found, wanted, mend }) => ({
      file,
      ...at(offset),
      rule,
      found,
      wanted,
      mend,
    }),
  );
  let value: unknown;
  if (faults.length === 0) {
    try {
      // Aliases are counted so that a nest of them cannot blow up.
      value = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      faults.push({
        file,
        ...at(lastAlias(document)),
        rule: 'yaml',
        found: String((error as Error).message),
        wanted: 'plain YAML with few aliases',
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
      if (key?.range && String(key.value) === String(part.at(-1))) return key.range[0];
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
