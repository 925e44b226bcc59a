import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { YamlDocument } from './document';
import type { Fault } from './fault';
import { unportable } from './portable-name';
import { cannotOpen, largestFile, readText } from './read-text';
import { readYaml } from './read-yaml';

/** A YAML or JSON file whose shape is right, with its places. */
export interface CheckedFile<Type> {
  readonly file: string;
  readonly document: YamlDocument;
  readonly value: Type;
}

/** The content folder while it is read: faults of files, text and shape are gathered on the way. */
export interface ContentFolder {
  /** Where it lies. */
  readonly path: string;
  readonly faults: Fault[];
  /** Names in a folder below it, sorted, without hidden ones and those that not every system can hold. */
  list(name: string): string[];
  /** The text of a file about one library; nothing if it cannot be read. */
  text(...parts: string[]): string | undefined;
  /** A file's name as faults give it. */
  named(...parts: string[]): string;
  /** A YAML file against its schema; nothing if it has faults. */
  yaml<Type>(name: string, schema: z.ZodType<Type>): CheckedFile<Type> | undefined;
}

/** Why a name in a folder may not stand there, if it may not: what no other system can hold, or two names that are one there. */
function nameFault(entry: string, entries: readonly string[]): string | undefined {
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  return (
    unportable(entry) ??
    (entry.normalize('NFC') === entry ? undefined : 'a name in a form that Unicode replaces') ??
    (entries.some((other) => other !== entry && plain(other) === plain(entry))
      ? 'a name that differs from another one only by capitals'
      : undefined)
  );
}

/** Takes the path of the content folder; gives it to be read. Nothing in it throws: what cannot be read is a fault. */
export function openFolder(folder: string): ContentFolder {
  const faults: Fault[] = [];
  const named = (...parts: string[]) => path.posix.join(path.basename(folder), ...parts);
  const list = (name: string): string[] => {
    let entries: string[];
    try {
      entries = readdirSync(path.join(folder, name));
    } catch (error) {
      faults.push({
        ...cannotOpen(error, named(name)),
        wanted: `the folder ${named(name)}`,
        mend: 'Add the folder.',
      });
      return [];
    }
    return entries
      .filter((entry) => !entry.startsWith('.'))
      .sort()
      .filter((entry) => {
        const found = nameFault(entry, entries);
        if (found)
          faults.push({
            file: named(name, entry),
            line: 1,
            column: 1,
            rule: 'file-name',
            found,
            wanted: 'a name that Windows, macOS and Linux can hold beside the others',
            mend: 'Rename the file.',
          });
        return !found;
      });
  };
  return {
    path: folder,
    faults,
    named,
    list,
    text(...parts) {
      const read = readText(path.join(folder, ...parts), named(...parts), largestFile.ofOne);
      faults.push(...read.faults);
      return read.text;
    },
    yaml<Type>(name: string, schema: z.ZodType<Type>) {
      const { file, document, value, faults: found } = readYaml(folder, name, schema);
      faults.push(...found);
      return value === undefined ? undefined : { file, document, value };
    },
  };
}
