import { commentSigns } from './steps';

/** Fewest letters of an identifier that is worth finding: shorter ones are words of every text. */
const fewest = 6;

/** Takes the ending of a program's file; gives what its comments look like: they hold no identifiers. */
function commentsOf(extension: string): RegExp {
  const [begin, end] = (commentSigns[extension] ?? ['', '']).map((sign) => sign.replace(/[(*)]/g, '\\$&'));
  return begin ? new RegExp(`${begin}${end ? `[\\s\\S]*?${end}` : '.*'}`, 'g') : /$^/g;
}

/** Nor do strings. */
const strings = /"""[\s\S]*?"""|f?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;

/** Words of the languages themselves, and names that every program in them has. */
const ofLanguages = new Set(
  'import return lambda function enumerate struct static public private printf println format! String string System double require console process continue finally defmodule foreach usize linear_algebra Module Exception Override toFixed padStart toString forEach RuntimeError ValueError'.split(
    ' ',
  ),
);

/** Names that a program gives: after a word that declares, before a sign of equality with blanks around it, as a parameter, in a loop. */
function ownNames(code: string): Set<string> {
  const declared = code.matchAll(
    /\b(?:def|defp|class|fn|struct|function|module|defmodule|mod|type|let|const|var|as|for)[ \t]+(?:mut[ \t]+)?\(?([\w \t,]+)/g,
  );
  const assigned = code.matchAll(/(?:^|[\n;{(])([^\n;{(=.]*?)(?:\s*\([^()\n]*\))?\s:?=\s/g);
  const parameters = code.matchAll(
    /\b(?:def|defp|fn|function|lambda)\b[^(\n:]*[( ]([^)\n]*)|\|([\w\s,:&]+)\||\(?([\w\s,]+)\)?\s*(?:=>|->)/g,
  );
  const lists = [...declared, ...assigned, ...parameters].flatMap((match) => match.slice(1));
  return new Set(lists.flatMap((list) => list?.match(/[A-Za-z_]\w*/g) ?? []));
}

/** Takes a program and the ending of its file; gives the identifiers in it that the library brings: reached through a point, imported, called or named as an argument, and not named by the program itself. */
export function identifiersIn(code: string, extension: string): string[] {
  const bare = code.replace(strings, '""').replace(commentsOf(extension), '');
  const own = ownNames(bare);
  const found = new Set<string>();
  for (const { 0: name, index } of bare.matchAll(/[A-Za-z_]\w*/g)) {
    const before = bare.slice(Math.max(0, index - 6), index);
    const after = bare.slice(index + name.length);
    const line = bare.slice(bare.lastIndexOf('\n', index) + 1, index);
    const isReached = /(?:\.|::)$/.test(before) && !/\bself\.$/.test(before);
    const isImported = /^\s*(?:from|import|use|using|alias)\b/.test(line);
    const isNamed = isImported || /^(?:[([{]|::|\.|=(?!=)|!\()/.test(after);
    const isUsed = isReached || (isNamed && !own.has(name));
    const letters = name.replace(/[\d_]/g, '').length;
    if (isUsed && letters >= fewest && !ofLanguages.has(name)) found.add(name);
  }
  return [...found];
}

/** Where identifiers stand: by each the libraries that use it, each with the first task in which it does. Libraries and tasks by their numbers: library × number of tasks + task. */
export interface IdentifierIndex {
  readonly libraries: readonly string[];
  readonly tasks: readonly string[];
  readonly found: Readonly<Record<string, readonly number[]>>;
}

/** An index without identifiers. */
export const noIdentifiers: IdentifierIndex = { libraries: [], tasks: [], found: {} };

/** A program as far as identifiers in it are looked for. */
interface IndexedProgram {
  readonly library: string;
  readonly task: string;
  readonly code: string;
  readonly extension: string;
}

/** Takes programs, the order of tasks, and names that stand for libraries themselves; gives the index of the identifiers in them. */
export function indexIdentifiers(
  programs: readonly IndexedProgram[],
  tasks: readonly string[],
  names: readonly string[] = [],
): IdentifierIndex {
  const libraries = [...new Set(programs.map(({ library }) => library))];
  const known = new Set(names.map((name) => name.toLowerCase()));
  const found: Record<string, number[]> = {};
  const inOrder = [...programs].sort((a, b) => tasks.indexOf(a.task) - tasks.indexOf(b.task));
  for (const { library, task, code, extension } of inOrder)
    for (const name of identifiersIn(code, extension)) {
      if (known.has(name.toLowerCase())) continue;
      const at = libraries.indexOf(library);
      const places = (found[name] ??= []);
      if (!places.some((place) => Math.floor(place / tasks.length) === at))
        places.push(at * tasks.length + tasks.indexOf(task));
    }
  return { libraries, tasks, found };
}

/** A program in which an identifier stands. */
export interface FoundIdentifier {
  readonly name: string;
  readonly library: string;
  readonly task: string;
}

/** Takes a word; gives it without what does not tell identifiers apart. */
const folded = (word: string) => word.toLowerCase().replaceAll('_', '');

/** Takes a word; says whether it is written as only an identifier is: with an underscore, a point or a capital within. */
function looksLikeCode(word: string): boolean {
  return /[A-Za-z0-9][_.:]+[A-Za-z]|[a-z][A-Z]/.test(word);
}

/** Takes the index and a text; gives the programs in which an identifier of it stands, and whether it was surely meant as one: "export" alone may be a plain word. */
export function createIdentifierSearch({ libraries, tasks, found }: IdentifierIndex): (text: string) => {
  readonly programs: readonly FoundIdentifier[];
  readonly sure: boolean;
} {
  const byWord = new Map(Object.keys(found).map((name) => [folded(name), name]));
  return (text) => {
    const words = text.split(/[^\w.:!]+/).filter(Boolean);
    const meant = words.filter(looksLikeCode);
    const sure = meant.length > 0;
    const asked = sure ? meant : words.length === 1 ? words : [];
    const names = asked.flatMap((word) => {
      const last = word.split(/[.:]+/).filter(Boolean).at(-1) ?? '';
      return (Object.hasOwn(found, last) ? last : byWord.get(folded(last))) ?? [];
    });
    const programs = [...new Set(names)].flatMap((name) =>
      found[name]!.map((place) => ({
        name,
        library: libraries[Math.floor(place / tasks.length)]!,
        task: tasks[place % tasks.length]!,
      })),
    );
    return { programs, sure };
  };
}
