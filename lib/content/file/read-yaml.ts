import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseYaml, type YamlDocument } from './document';
import type { Fault } from './fault';
import { checkShape } from './shape';

/** A YAML file with the places of everything in it; without a value if it has faults. */
export interface ReadFile<Type> {
  /** File, relative to the project. */
  readonly file: string;
  readonly document: YamlDocument;
  readonly value?: Type;
  readonly faults: readonly Fault[];
}

/** Takes the content folder, a file in it and its schema; gives the typed value or the faults. Never throws: a file that is not there is a fault. */
export function readYaml<Type>(folder: string, name: string, schema: z.ZodType<Type>): ReadFile<Type> {
  const file = path.posix.join(path.basename(folder), name);
  const from = path.join(folder, name);
  if (!existsSync(from)) {
    const fault: Fault = {
      file,
      line: 1,
      column: 1,
      rule: 'required',
      found: 'no such file',
      wanted: `the file ${file}`,
      mend: 'Add the file.',
    };
    return { file, document: parseYaml('', file, 0), faults: [fault] };
  }
  const document = parseYaml(readFileSync(from, 'utf8'), file, 0);
  if (document.faults.length > 0) return { file, document, faults: document.faults };
  return { file, document, ...checkShape(schema, document, file) };
}
