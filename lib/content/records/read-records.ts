import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { RecordFiles } from '../collection';
import type { CheckedFile, ContentFolder } from '../file/folder';

const fileName = /^([a-z0-9-]+)\.json$/;

/**
 * Takes the content folder, a folder in it that a command alone writes, the schema of its records, the command, and what else may stand in the folder; gives the records by the id in the name
 * of their file, nothing in place of one that has faults. The folder need not be there; a file with another name is a fault.
 */
export function readRecords<Type>(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<Type>,
  command: string,
  beside: readonly string[] = [],
): RecordFiles<Type> {
  const records = new Map<string, CheckedFile<Type> | undefined>();
  for (const file of existsSync(path.join(folder.path, name)) ? folder.list(name) : []) {
    const [, id] = fileName.exec(file) ?? [];
    if (beside.includes(file)) continue;
    if (id) records.set(id, folder.yaml(`${name}/${file}`, schema));
    else
      folder.faults.push({
        file: folder.named(name, file),
        line: 1,
        column: 1,
        rule: 'file-name',
        found: file,
        wanted: '<id>.json',
        mend: `Remove the file: ${command} writes all that belongs here.`,
      });
  }
  return records;
}
