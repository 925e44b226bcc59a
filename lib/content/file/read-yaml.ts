import path from 'node:path';
import type { z } from 'zod';
import { parseYaml, type YamlDocument } from './document';
import type { Fault } from './fault';
import { readText } from './read-text';
import { checkShape } from './shape';

/** A YAML file with the places of everything in it; without a value if it has faults. */
export interface ReadFile<Type> {
  /** File, relative to the project. */
  readonly file: string;
  readonly document: YamlDocument;
  readonly value?: Type;
  readonly faults: readonly Fault[];
}

/** Gives the fault of a text that is YAML but no JSON, as what reads it later would have it: a comma too many, a comment. */
function jsonFaults(text: string, file: string): Fault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as Error;
    const [, position = message.includes('end of') ? text.length : 0] = /position (\d+)/.exec(message) ?? [];
    const before = text.slice(0, Number(position)).split('\n');
    return [
      {
        file,
        line: before.length,
        column: before.at(-1)!.length + 1,
        rule: 'json',
        found: 'no JSON from here on',
        wanted: 'valid JSON',
        mend: 'Check commas, quotes and brackets here and on the line above.',
      },
    ];
  }
}

/** Takes the content folder, a file in it and its schema; gives the typed value or the faults. Never throws: a file that is not there is a fault. */
export function readYaml<Type>(folder: string, name: string, schema: z.ZodType<Type>): ReadFile<Type> {
  const file = path.posix.join(path.basename(folder), name);
  const { text, faults: unread } = readText(path.join(folder, name), file);
  if (text === undefined) return { file, document: parseYaml('', file, 0), faults: unread };
  const document = parseYaml(text, file, 0);
  const faults =
    document.faults.length > 0 || !name.endsWith('.json') ? document.faults : jsonFaults(text, file);
  if (faults.length > 0) return { file, document, faults };
  return { file, document, ...checkShape(schema, document, file) };
}
