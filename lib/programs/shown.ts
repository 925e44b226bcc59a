/** What came of a program: its run reached the stated result or missed it, it was not run, or the library has no way. */
export type ProgramState = 'reached' | 'missed' | 'not-run' | 'cannot';

/** The states in their order: from what was shown to what cannot be. */
export const programStates: readonly ProgramState[] = ['reached', 'missed', 'not-run', 'cannot'];

/** A stretch of code: bare, or with the letter of its kind (comment, string, keyword, number), which the style sheet colours. */
export type ShownToken = string | readonly [kind: 'c' | 's' | 'k' | 'n', text: string];

/** Id of what stands before the first mark of a program. */
export const headStep = 'head';

/** A step of a program with its lines. */
export interface ShownStep {
  readonly id: string;
  readonly code: readonly ShownToken[];
}

/** A step of a task as a page names it. */
export interface StepTitle {
  readonly id: string;
  readonly title: string;
}

/** A file to take along. */
interface ShownFile {
  readonly name: string;
  readonly address: string;
}

/** A program as far as it is written. */
export interface ShownCode {
  readonly file: ShownFile;
  /** What it needs, as its own tools write it. */
  readonly environment?: ShownFile;
  readonly steps: readonly ShownStep[];
  /** The page of the library's documentation that shows this way. */
  readonly after?: string;
  /** What it printed. */
  readonly output?: string;
}

/** What a library has for a task, as a page shows it. */
export interface ShownProgram {
  readonly task: string;
  readonly state: ProgramState;
  /** Versions, day and machine of the run; or why it was not run; or that there is no way. */
  readonly says: string;
  /** The fact on which it rests that there is no way. */
  readonly restsOn?: { readonly dimension: string; readonly name: string };
  readonly code?: ShownCode;
}

/** A program with the library that it is of. */
export interface LibraryProgram extends ShownProgram {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
}

/** All that a library has for the tasks: the file that a page fetches for what it does not hold. */
export interface ProgramData {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly programs: readonly ShownProgram[];
}

/** A task as a page names it. */
export interface ShownTask {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StepTitle[];
}

/** A task with what came of it in a library, and the program where it comes with the library. */
export interface TaskOfLibrary {
  readonly task: ShownTask;
  readonly state: ProgramState;
  readonly program?: ShownProgram;
}

/** Most programs that are set side by side on the page of a task. */
export const mostSideBySide = 3;
