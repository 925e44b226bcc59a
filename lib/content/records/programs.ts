import path from 'node:path';
import { toAnswer, type ProgramAnswer } from '../../programs/answer';
import { programName } from '../../programs/file-name';
import { programExtensions } from '../../programs/steps';
import { parseRunRecord } from '../../schema/run-record';
import { wordsSchema } from '../../schema/translatable-form';
import {
  answersFile,
  answersWords,
  programsFile,
  taskIds,
  type Answers,
  type TaskId,
} from '../../schema/words/program';
import type { Example, Library, ProgramFiles } from '../collection';
import type { CheckedFile, ContentFolder } from '../file/folder';
import { localePattern } from '../language/locale-pattern';
import type { CheckedTranslation } from '../translation/translation';

const answersName = new RegExp(`^([a-z0-9-]+)(?:\\.(${localePattern}))?\\.yaml$`);
const programFile = new RegExp(`^[a-z0-9-]+\\.(?:${programExtensions.join('|')}|run\\.json)$`);
const translatedAnswers = wordsSchema(answersWords);
const isTask = (name: string): name is TaskId => (taskIds as readonly string[]).includes(name);

function strangeFile(folder: ContentFolder, name: string, wanted: string): void {
  folder.faults.push({
    file: folder.named('programs', name),
    line: 1,
    column: 1,
    rule: 'file-name',
    found: path.posix.basename(name),
    wanted,
    mend: 'Rename, move or remove it.',
  });
}

/** What may stand in the folders below programs/, answers apart: the form of its name and how to say it. */
function formOf(part: string): readonly [form: RegExp, wanted: string] | undefined {
  if (isTask(part))
    return [programFile, `<library>.<${programExtensions.join(' | ')}> or <library>.run.json`];
  return part === 'environments' ? [/^[a-z0-9-]+\.json$/, '<library>.json'] : undefined;
}

/** Takes the content folder; gives the tasks, the programs with what belongs to them, and the translations of what has no run. */
export function readPrograms(folder: ContentFolder): {
  programs: ProgramFiles;
  translations: CheckedTranslation[];
} {
  const texts = new Map<string, string>();
  const answers = new Map<string, CheckedFile<Answers> | undefined>();
  const translations: CheckedTranslation[] = [];
  const readAnswer = (written: string) => {
    const [, id, locale] = answersName.exec(written) ?? [];
    const file = `programs/answers/${written}`;
    if (!id) strangeFile(folder, `answers/${written}`, '<library>.yaml or <library>.<locale>.yaml');
    else if (!locale) answers.set(id, folder.yaml(file, answersFile));
    else {
      const read = folder.yaml(file, translatedAnswers);
      if (!read) return;
      const { value: words, ...place } = read;
      translations.push({ name: `programs/answers/${id}`, locale, ...place, words, prose: '', proseLine: 0 });
    }
  };
  for (const part of folder.list('programs')) {
    const [form, wanted] = formOf(part) ?? [];
    if (part === 'answers') folder.list('programs/answers').forEach(readAnswer);
    else if (!form)
      strangeFile(folder, part, `a folder: ${[...taskIds, 'answers', 'environments'].join(', ')}`);
    else
      for (const name of folder.list(`programs/${part}`)) {
        if (!form.test(name)) strangeFile(folder, `${part}/${name}`, wanted!);
        const text = folder.text('programs', part, name);
        if (text !== undefined) texts.set(`${part}/${name}`, text);
      }
  }
  const tasks = folder.yaml('programs.yaml', programsFile);
  return { programs: { texts, answers, ...(tasks ? { tasks } : {}) }, translations };
}

/** Takes what was read, a task and a library; gives the program and its file below programs/, if there is one. */
export function programOf(
  { texts }: Pick<ProgramFiles, 'texts'>,
  task: TaskId,
  id: string,
): { readonly file: string; readonly code: string } | undefined {
  for (const extension of programExtensions) {
    const file = `${task}/${id}.${extension}`;
    const code = texts.get(file);
    if (code !== undefined) return { file, code };
  }
  return undefined;
}

/** Takes what was read, with the tasks, and a file below programs/; gives the file as faults name it. */
export function placeBelow(tasks: NonNullable<ProgramFiles['tasks']>, file: string): string {
  return `${tasks.file.replace(/\.yaml$/, '')}/${file}`;
}

/** Gives the answers of a library to the tasks, in order; a task without one is left out. */
function answersOf(files: ProgramFiles, id: string): ProgramAnswer[] {
  const reasons = files.answers.get(id)?.value;
  return (files.tasks?.value.tasks ?? []).flatMap(({ id: task }) => {
    const record = files.texts.get(`${task}/${id}.run.json`);
    const answer = toAnswer({
      task,
      program: programOf(files, task, id),
      run: record === undefined ? undefined : parseRunRecord(record),
      answer: reasons?.[task],
    });
    return answer ? [answer] : [];
  });
}

/** Takes the answers of a library; gives its program that trains, as the editions carry it. */
export function exampleOf(id: string, programs: readonly ProgramAnswer[]): Example {
  const program = programs.find(({ task }) => task === 'train');
  const file = programName('train', id);
  if (!program) return { file, code: '' };
  if (program.kind === 'cannot') return { file, code: '', not_run: program.why };
  const { extension, code } = program;
  return {
    file: `${file}.${extension}`,
    code,
    ...(program.kind === 'run' ? { run: program.run } : { not_run: program.why }),
  };
}

/** Takes what was read and a library; gives its answers to the tasks, and what its programs run in. */
export function programsOf(
  files: ProgramFiles,
  id: string,
): Pick<Library, 'example' | 'programs' | 'environment'> {
  const programs = answersOf(files, id);
  const environment = files.texts.get(`environments/${id}.json`);
  return {
    programs,
    example: exampleOf(id, programs),
    ...(environment === undefined ? {} : { environment }),
  };
}
