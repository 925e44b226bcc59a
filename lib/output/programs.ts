import 'server-only';
import type { Library } from '../content/collection';
import { getDimensions, getLibraries, getTasks } from '../content/load';
import { fill } from '../i18n/format';
import { defaultLocale, getMessages, type Locale } from '../i18n/locales-fs';
import type { ProgramAnswer } from '../programs/answer';
import { environmentFile } from '../programs/environment';
import { programName } from '../programs/file-name';
import { indexIdentifiers, type IdentifierIndex } from '../programs/identifiers';
import { checkResult } from '../programs/results';
import { runWords } from '../programs/run-words';
import {
  headStep,
  type LibraryProgram,
  type ProgramData,
  type ProgramState,
  type ShownCode,
  type ShownProgram,
  type ShownStep,
  type ShownTask,
  type TaskOfLibrary,
} from '../programs/shown';
import { highlightCode, joinLines } from '../prose/highlight';
import { paths } from '../url';

type Written = Exclude<ProgramAnswer, { readonly kind: 'cannot' }>;

/** Takes an answer; gives what came of it. */
export function stateOf(answer: ProgramAnswer): ProgramState {
  if (answer.kind !== 'run') return answer.kind;
  return checkResult(answer.task, answer.run.output).reached ? 'reached' : 'missed';
}

/** A program is coloured once, however many pages show it. */
const coloured = new Map<string, Promise<ShownStep[]>>();

async function colour({ code, file, steps }: Written): Promise<ShownStep[]> {
  const lines = await highlightCode(code, file);
  return steps.map(({ id, line, code: own }) => ({
    id: id ?? headStep,
    code: joinLines(lines.slice(line - 1, line - 1 + own.split('\n').length)),
  }));
}

/** Takes a program; gives its steps as stretches of colour. */
function stepsShown(program: Written): Promise<ShownStep[]> {
  const key = `${program.file} ${program.code}`;
  const steps = coloured.get(key) ?? colour(program);
  coloured.set(key, steps);
  return steps;
}

/** A file that goes out beside the pages: a program, or what it needs. */
export interface ProgramFile {
  /** Its name in its address. */
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** The file of a program, and that of what it needs where it can be run here. */
function filesOf({ id, environment }: Library, { task, extension, code }: Written) {
  const needs = environment === undefined ? undefined : environmentFile(environment, task);
  const program: ProgramFile = {
    file: `${id}.${extension}`,
    name: `${programName(task, id)}.${extension}`,
    text: code,
  };
  return {
    program,
    ...(needs ? { needs: { file: `${id}.${needs.ending}`, name: needs.name, text: needs.text } } : {}),
  };
}

/** Takes a library; gives the files of its programs, by task. */
export function programFiles(library: Library): (ProgramFile & { task: string })[] {
  return library.programs.flatMap((answer) => {
    if (answer.kind === 'cannot') return [];
    const { program, needs } = filesOf(library, answer);
    return [program, ...(needs ? [needs] : [])].map((file) => ({ ...file, task: answer.task }));
  });
}

async function codeOf(library: Library, program: Written): Promise<ShownCode> {
  const files = filesOf(library, program);
  const linkTo = ({ file, name }: ProgramFile) => ({
    name,
    address: paths.programFile(program.task, file),
  });
  return {
    file: linkTo(files.program),
    ...(files.needs ? { environment: linkTo(files.needs) } : {}),
    steps: await stepsShown(program),
    ...(program.source ? { after: program.source } : {}),
    ...(program.kind === 'run' ? { output: program.run.output } : {}),
  };
}

async function show(library: Library, answer: ProgramAnswer, locale: Locale): Promise<ShownProgram> {
  const { task } = answer;
  const state = stateOf(answer);
  if (answer.kind === 'cannot') {
    const row = getDimensions(locale).find(({ id }) => id === answer.restsOn);
    return {
      task,
      state,
      says: answer.why,
      ...(row ? { restsOn: { dimension: row.id, name: row.name } } : {}),
    };
  }
  return {
    task,
    state,
    says:
      answer.kind === 'run'
        ? fill(getMessages(locale).programs.part.ran, runWords(answer.run, locale))
        : answer.why,
    code: await codeOf(library, answer),
  };
}

/** Takes a library in a language; gives all that it has for the tasks, in their order, as pages show it. */
export async function programsOf(library: Library, locale: Locale): Promise<ProgramData> {
  const { id, name, hue, programs } = library;
  return {
    id,
    name,
    hue,
    programs: await Promise.all(programs.map((answer) => show(library, answer, locale))),
  };
}

/** Takes libraries and a task; gives what each has for it, those that have nothing left out. */
export async function programsFor(
  task: string,
  libraries: readonly Library[],
  locale: Locale,
): Promise<LibraryProgram[]> {
  const all = await Promise.all(
    libraries.flatMap((library) =>
      library.programs
        .filter((answer) => answer.task === task)
        .map(async (answer): Promise<LibraryProgram> => {
          const { id, name, hue } = library;
          return { ...(await show(library, answer, locale)), id, name, hue };
        }),
    ),
  );
  return all;
}

/** The task whose program comes with a profile and a comparison; the others are fetched when they are asked for. */
const shownAtOnce = 'train';

/** Takes a library in a language; gives what it has for the tasks: of all the state, of one the program too. */
export async function comparedTasks(library: Library, locale: Locale): Promise<TaskOfLibrary[]> {
  const tasks = shownTasks(locale);
  return Promise.all(
    library.programs.flatMap((answer) => {
      const task = tasks.find(({ id }) => id === answer.task);
      return task
        ? [
            (async () => ({
              task,
              state: stateOf(answer),
              ...(task.id === shownAtOnce ? { program: await show(library, answer, locale) } : {}),
            }))(),
          ]
        : [];
    }),
  );
}

/** Gives the identifiers in all programs: names of libraries are found without them. */
export function programIdentifiers(): IdentifierIndex {
  const libraries = getLibraries(defaultLocale);
  return indexIdentifiers(
    libraries.flatMap(({ id, programs }) =>
      programs.flatMap((program) =>
        program.kind === 'cannot'
          ? []
          : [{ library: id, task: program.task, code: program.code, extension: program.extension }],
      ),
    ),
    getTasks(defaultLocale).tasks.map(({ id }) => id),
    libraries.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
  );
}

/** Takes a language; gives the tasks as pages name them. */
export function shownTasks(locale: Locale): ShownTask[] {
  return getTasks(locale).tasks.map(({ id, title, steps }) => ({ id, title, steps }));
}
