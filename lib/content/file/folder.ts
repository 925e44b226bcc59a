import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { parseYaml, type YamlDocument } from './document';
import type { Fault } from './fault';
import { checkShape } from './shape';

/** A YAML or JSON file whose shape is right, with its places. */
interface CheckedFile<Type> {
  readonly file: string;
  readonly document: YamlDocument;
  readonly value: Type;
}

/** The content folder while it is read: faults of text and shape are gathered on the way. */
export interface ContentFolder {
  /** Where it lies. */
  readonly path: string;
  readonly faults: Fault[];
  /** Names in a folder below it, sorted, without hidden ones. */
  list(name: string): string[];
  /** A file's text. */
  text(...parts: string[]): string;
  /** A file's name as faults give it. */
  named(...parts: string[]): string;
  /** A YAML file against its schema; nothing if it has faults. */
  yaml<Type>(name: string, schema: z.ZodType<Type>): CheckedFile<Type> | undefined;
}

/** Takes the path of the content folder; gives it to be read. Its functions throw if a file or folder cannot be read. */
export function openFolder(folder: string): ContentFolder {
  const faults: Fault[] = [];
  const named = (...parts: string[]) => path.posix.join(path.basename(folder), ...parts);
  const text = (...parts: string[]) => readFileSync(path.join(folder, ...parts), 'utf8');
  return {
    path: folder,
    faults,
    named,
    text,
    list: (name) =>
      readdirSync(path.join(folder, name))
        .filter((entry) => !entry.startsWith('.'))
        .sort(),
    yaml<Type>(name: string, schema: z.ZodType<Type>) {
      const file = named(name);
      const document = parseYaml(text(name), file, 0);
      const shape: { readonly value?: Type; readonly faults: readonly Fault[] } =
        document.faults.length > 0 ? { faults: document.faults } : checkShape(schema, document, file);
      faults.push(...shape.faults);
      return shape.value ? { file, document, value: shape.value } : undefined;
    },
  };
}
