import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** Files of the made-up site: pages, compressed forms, odd names, what no address leads to. */
export const names = [
  'index.html',
  '404.html',
  '404/index.html',
  'en/index.html',
  'en/index.html.br',
  'en/index.html.gz',
  'zh/index.html',
  'zh/404.html',
  'sw.js',
  'sw.js.br',
  'empty.txt',
  'data/a b.json',
  'data/ü.json',
  '_headers',
] as const;
type Name = (typeof names)[number];

/** Contents by name: one, or several where a change is under way; nothing for a file that is not there. */
export type Contents = Map<string, readonly (string | undefined)[]>;

/** Something that a build does beside the server. */
export type Change =
  | { readonly put: Name; readonly letter: string; readonly length: number }
  | { readonly remove: Name | 'en' | 'data' | '' };

export const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    put: fc.constantFrom(...names),
    letter: fc.constantFrom('a', 'b', 'c'),
    length: fc.oneof(fc.nat(40), fc.nat(300_000)),
  }),
  fc.record({ remove: fc.constantFrom<Name | 'en' | 'data' | ''>(...names, 'en', 'data', '') }),
);

function put(out: string, name: string, content: string): void {
  const file = path.join(out, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/** The site before any change. */
const begin: Contents = new Map(
  names.map((name, index) => [
    name,
    [
      name === '_headers'
        ? '/*\n  X-Frame-Options: DENY\n'
        : `${name} `.repeat(name === 'empty.txt' ? 0 : 3 + index * index * 20),
    ],
  ]),
);

/** Takes the folder and what it holds, nothing if that is not known; makes the site as it is before any change. Gives its contents. */
export function resetSite(out: string, now: Contents = new Map()): Contents {
  for (const [name, [content]] of begin) if (now.get(name)?.[0] !== content) put(out, name, content!);
  return new Map(begin);
}

/** Takes a change; gives what it writes, by name. */
function written(change: Change): [string, string | undefined][] {
  // Headers that are none would be read as none: that file keeps its form.
  if ('put' in change)
    return change.put === '_headers' ? [] : [[change.put, change.letter.repeat(change.length)]];
  const { remove } = change;
  return names
    .filter((name) => name === remove || remove === '' || name.startsWith(`${remove}/`))
    .map((name) => [name, undefined]);
}

/** Takes contents and a change; gives them after it. `both`: what was there before may still be seen. */
export function changed(contents: Contents, change: Change, both: boolean): Contents {
  const next: Contents = new Map(contents);
  for (const [name, content] of written(change))
    next.set(name, both ? [...(contents.get(name) ?? [undefined]), content] : [content]);
  return next;
}

/** Makes a change in the folder. */
export function makeChange(out: string, change: Change): void {
  if ('remove' in change) rmSync(path.join(out, change.remove), { recursive: true, force: true });
  else for (const [name, content] of written(change)) put(out, name, content!);
}
