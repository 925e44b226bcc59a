/** A part of a program. */
export interface ProgramStep {
  /** The step that its mark names; left out for the head: what stands before the first mark, or a whole program without marks. */
  readonly id?: string;
  /** Its lines, without the mark and without blank lines at its ends. */
  readonly code: string;
  /** Number in the file of the first of these lines, from 1. */
  readonly line: number;
}

/** How a comment of one line begins and ends, by the ending of a program's file. */
export const commentSigns: Readonly<Record<string, readonly [begin: string, end: string]>> = {
  py: ['#', ''],
  jl: ['#', ''],
  exs: ['#', ''],
  rs: ['//', ''],
  mjs: ['//', ''],
  java: ['//', ''],
  m: ['%', ''],
  wl: ['(*', '*)'],
};

/** Endings that a program's file may have. */
export const programExtensions: readonly string[] = Object.keys(commentSigns);

/** Gives what a line says if it is nothing but a comment. */
function commentIn(line: string, extension: string): string | undefined {
  const [begin, end] = commentSigns[extension] ?? ['#', ''];
  const text = line.trim();
  return text.startsWith(begin) && text.endsWith(end)
    ? text.slice(begin.length, text.length - end.length).trim()
    : undefined;
}

/** A mark in a program: the step that it names, nothing if it is none that can be read; its line, from 1. */
export interface StepMark {
  readonly id?: string;
  readonly text: string;
  readonly line: number;
}

/** Takes a program and the ending of its file; gives its marks in order, with those that only look like one. */
export function marksOf(code: string, extension: string): StepMark[] {
  return code.split('\n').flatMap((written, index) => {
    const text = commentIn(written, extension);
    if (text === undefined || !/^steps?\s*[:：]/i.test(text)) return [];
    const [, id] = /^step: ([a-z]+(?:-[a-z]+)*)$/.exec(text) ?? [];
    return [{ ...(id ? { id } : {}), text, line: index + 1 }];
  });
}

/** Takes lines and the number of the first; gives them as a step without blank lines at its ends, nothing if there are only such. */
function toStep(lines: readonly string[], line: number, id?: string): ProgramStep | undefined {
  const first = lines.findIndex((text) => text.trim() !== '');
  if (first < 0) return undefined;
  const last = lines.findLastIndex((text) => text.trim() !== '');
  return {
    ...(id ? { id } : {}),
    code: lines.slice(first, last + 1).join('\n'),
    line: line + first,
  };
}

/** Takes a program and the ending of its file; gives its parts: the head, then the steps that its marks open. A part without a line of code is left out. */
export function stepsOf(code: string, extension: string): ProgramStep[] {
  const lines = code.split('\n');
  const marks = marksOf(code, extension).filter(({ id }) => id !== undefined);
  const bounds = [{ id: undefined, line: 0 }, ...marks, { id: undefined, line: lines.length + 1 }];
  return bounds.slice(0, -1).flatMap(({ id, line }, index) => {
    const step = toStep(lines.slice(line, bounds[index + 1]!.line - 1), line + 1, id);
    return step ? [step] : [];
  });
}

/** Takes a program and the ending of its file; gives the page of the library's documentation that its head names: "After https://…". */
export function sourceOf(code: string, extension: string): string | undefined {
  for (const line of code.split('\n')) {
    const [, address] = /^After (https:\/\/\S+)$/.exec(commentIn(line, extension) ?? '') ?? [];
    if (address) return address;
  }
  return undefined;
}
