import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedProfile } from '../../lib/content/collection';
import { askPackages, keyOf, type AskSetting } from '../packages/ask-packages';
import { replaceFile } from '../support/replace-file';
import type { ToDo } from '../support/to-do';
import { editRecord, type Edit } from './edit-record';
import { editsOf, judge, toDoOf, type Judged } from './judge';
import { watchedPackages } from './stated-places';

/** What was found, and what was written of it. */
export interface Refreshed {
  readonly rows: readonly Judged[];
  readonly toDos: readonly ToDo[];
  /** Number of places written, by file. */
  readonly written: ReadonlyMap<string, number>;
  /** Files that could not be written, and why. */
  readonly unwritten: readonly string[];
}

/** Takes a file and edits; writes those that change something. Gives how many, or why it could not. */
function writeEdits(file: string, edits: readonly Edit[]): number | string {
  try {
    const text = readFileSync(file, 'utf8');
    const changing = edits.filter((edit) => editRecord(text, [edit]) !== text);
    if (changing.length > 0) replaceFile(file, editRecord(text, changing));
    return changing.length;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Takes profiles, the content folder and today; asks for each package and judges what is said. With `write` versions and days are written, never words. */
export async function refresh(
  profiles: readonly CheckedProfile[],
  { folder, day, write, ...setting }: AskSetting & { folder: string; day: string; write: boolean },
): Promise<Refreshed> {
  const watched = profiles.flatMap(watchedPackages);
  const answers = await askPackages(watched, setting);
  const judged = watched.map((one) => {
    const answer = answers.get(keyOf(one))!;
    return { one, answer, rows: judge(one, answer) };
  });
  const written = new Map<string, number>();
  const unwritten: string[] = [];
  for (const { file, id } of write ? profiles : []) {
    const edits = judged
      .filter(({ one }) => one.file === file)
      .flatMap(({ rows, answer }) => editsOf(rows, answer, day));
    const done = writeEdits(path.join(folder, 'libraries', `${id}.md`), edits);
    if (typeof done === 'string') unwritten.push(`${file}: ${done}`);
    else if (done > 0) written.set(file, done);
  }
  return {
    rows: judged.flatMap(({ rows }) => rows),
    toDos: judged.flatMap(({ rows }) => toDoOf(rows)),
    written,
    unwritten,
  };
}
