import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { RecordPath } from '../../lib/content/file/fault';

/** A text that a place of a record is to hold. */
export interface Edit {
  readonly path: RecordPath;
  readonly value: string;
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const quoted = (value: string) => JSON.stringify(value);

/** Where the record of a file stands: between the first two lines of ---. */
function recordRange(text: string): { from: number; to: number } {
  const opening = /^\uFEFF?---[^\n]*\n/.exec(text);
  const closing = opening && /\n---[ \t]*\r?(?:\n|$)/.exec(text.slice(opening[0].length - 1));
  if (!opening || !closing) throw new Error('It has no record between two lines of ---.');
  return { from: opening[0].length, to: opening[0].length + closing.index };
}

/** Gives what puts a new key at the end of a mapping, in the form that it has. */
function addition(map: YAMLMap, key: string, value: string, record: string): Splice {
  const last = map.items.at(-1);
  const end = (last?.value as { range?: [number, number, number] } | null | undefined)?.range?.[1];
  const begin = (last?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  if (end === undefined || begin === undefined) throw new Error(`There is no place for ${key}.`);
  if (map.flow) return { from: end, to: end, text: `, ${key}: ${quoted(value)}` };
  const lineBegin = record.lastIndexOf('\n', begin - 1) + 1;
  const lineEnd = record.includes('\r\n') ? '\r\n' : '\n';
  return { from: end, to: end, text: `${lineEnd}${' '.repeat(begin - lineBegin)}${key}: ${quoted(value)}` };
}

function spliceOf(document: Document, { path, value }: Edit, record: string): Splice {
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && node.range) return { from: node.range[0], to: node.range[1], text: quoted(value) };
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (node === undefined && isMap(parent)) return addition(parent, String(path.at(-1)), value, record);
  throw new Error(`There is no text at ${path.join('.')}.`);
}

/** Gives what a record says, each place a value of its own. */
function plainOf(document: Document): unknown {
  return JSON.parse(JSON.stringify(document.toJS()));
}

/** Gives what a record is to say after the edits. */
function wantedOf(document: Document, edits: readonly Edit[]): unknown {
  const wanted = plainOf(document);
  for (const { path, value } of edits) {
    const parent = path
      .slice(0, -1)
      .reduce((inner, key) => (inner as Record<string | number, unknown>)[key], wanted);
    (parent as Record<string | number, unknown>)[path.at(-1)!] = value;
  }
  return wanted;
}

/**
 * Takes a profile's text and edits; gives the text with them, every other character as it was. Throws if a place is not there,
 * or if anything but the places would change.
 */
export function editRecord(text: string, edits: readonly Edit[]): string {
  const { from, to } = recordRange(text);
  const record = text.slice(from, to);
  const document = parseDocument(record, { schema: 'core' });
  if (document.errors.length > 0) throw new Error('Its record is no YAML.');
  const splices = edits.map((edit, order) => ({ ...spliceOf(document, edit, record), order }));
  const changed = splices
    // From the end on; of two additions at one place the later one first.
    .sort((a, b) => b.from - a.from || b.order - a.order)
    .reduce((so, splice) => so.slice(0, splice.from) + splice.text + so.slice(splice.to), record);
  if (!isDeepStrictEqual(plainOf(parseDocument(changed, { schema: 'core' })), wantedOf(document, edits)))
    throw new Error('More than the places would have changed.');
  return text.slice(0, from) + changed + text.slice(to);
}
