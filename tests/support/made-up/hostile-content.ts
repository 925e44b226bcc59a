import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { checkContent } from '@/lib/content/check';
import { findStrange } from '@/lib/content/file/characters';
import { xssVectors } from '../../fixtures/xss-vectors';

const today = '2026-11-24';
/** The typefaces of the pictures, and what inline scripts are bundled from. */
const linked = ['node_modules', 'browser', 'lib', 'tsconfig.json'].map(
  (name) => [name, path.resolve(name)] as const,
);
const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8').replace(
  'support: yes\n',
  'support: yes\n    disagreement:\n      - { says: "One side.", source: [s1] }\n      - { says: "The other side.", source: [s1] }\n',
);

/** Vectors that a front matter can hold: one line without blanks at its ends or tabs, every character of which is seen. */
export const lineVectors = xssVectors.filter(
  (vector) => vector.trim() === vector && !/[\t\n]/.test(vector) && !findStrange(vector),
);

/** Vectors with a character that is not seen: no file may hold them. */
export const unseenVectors = xssVectors.filter((vector) => findStrange(vector));

/** A string somewhere in a front matter. */
type Leaf = readonly (string | number)[];

function leavesOf(value: unknown, at: Leaf = []): { at: Leaf; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(good)!;

/** Takes new texts by the old ones; gives the profile with them. */
function profileWith(texts: ReadonlyMap<string, string>): string {
  const document = parseDocument(parts[1]!, { schema: 'core' });
  for (const { at, text } of leavesOf(document.toJS()))
    if (texts.has(text)) document.setIn(at, texts.get(text));
  return `---\n${document.toString({ defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 })}---\n${parts[2]!}`;
}

/** Takes profiles by id, and the text of the gazetteer if it is another; gives a folder that holds them as `content`, with the words of the real site, and what removes it. */
export function contentFolder(
  profiles: Readonly<Record<string, string>>,
  gazetteer?: string,
): {
  root: string;
  remove: () => void;
} {
  const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-hostile-'));
  const content = path.join(root, 'content');
  cpSync('tests/fixtures/good', content, { recursive: true });
  cpSync('content/messages', path.join(content, 'messages'), { recursive: true });
  cpSync('content/dimensions.yaml', path.join(content, 'dimensions.yaml'));
  for (const [name, place] of linked) symlinkSync(place, path.join(root, name));
  mkdirSync(path.join(content, 'libraries'), { recursive: true });
  for (const [id, text] of Object.entries(profiles))
    writeFileSync(path.join(content, 'libraries', `${id}.md`), text);
  if (gazetteer !== undefined) writeFileSync(path.join(content, 'gazetteer.yaml'), gazetteer);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function faultsOf(profile: string) {
  const { root, remove } = contentFolder({ madeup: profile });
  try {
    return checkContent(path.join(root, 'content'), today).faults;
  } finally {
    remove();
  }
}

/** Gives every text of the profile that may be any line of words: those that the checks let pass when they are changed. */
export function freeTexts(): string[] {
  const all = [
    ...new Set(leavesOf(parseDocument(parts[1]!, { schema: 'core' }).toJS()).map(({ text }) => text)),
  ];
  return all.filter(
    (text) => faultsOf(profileWith(new Map([[text, 'Any <b>words</b> "here"']]))).length === 0,
  );
}

/** Takes a text of the profile and a new one; gives the rules that the change breaks. */
export function rulesBroken(text: string, changed: string): string[] {
  return faultsOf(profileWith(new Map([[text, changed]]))).map(({ rule }) => rule);
}

/** Takes free texts and a turn; gives two profiles with another vector in every text, numbered so that names stay unique. */
export function hostileProfiles(
  texts: readonly string[],
  turn: number,
  vectors: readonly string[] = lineVectors,
): { madeup: string; other: string } {
  // The name is the shortest text that there is: at most 60 characters.
  const short = vectors.filter(({ length }) => length < 55);
  const pick = (text: string, at: number) =>
    text === 'Madeup' ? short[at % short.length]! : vectors[at % vectors.length]!;
  const make = (from: number) =>
    profileWith(new Map(texts.map((text, index) => [text, `${pick(text, from + index)} ${from + index}`])));
  return { madeup: make(turn * texts.length * 2), other: make((turn * 2 + 1) * texts.length) };
}

/** Fields of the gazetteer that hold words, with the most characters that they may have. */
const wordsOfNames = { name: 60, languages: 30, aliases: 120, what: 160, title: 160, publisher: 80 };

/** Takes a turn; gives the good gazetteer with another vector in every text, a note and a state among them, numbered so that names stay unique. */
export function hostileGazetteer(turn: number, vectors: readonly string[] = lineVectors): string {
  const document = parseDocument(readFileSync('tests/fixtures/good/gazetteer.yaml', 'utf8'), {
    schema: 'core',
  });
  document.setIn(['names', 0, 'note'], 'Nobody says so.');
  document.setIn(['names', 0, 'ended'], '2026-10');
  document.setIn(['names', 0, 'status'], 'retired');
  const places = leavesOf(document.toJS()).flatMap(({ at }) => {
    const field = at.findLast((key) => typeof key === 'string') as string;
    const most = field === 'note' ? 300 : wordsOfNames[field as keyof typeof wordsOfNames];
    return most ? [{ at, most }] : [];
  });
  places.forEach(({ at, most }, index) => {
    const number = 1000 + turn * places.length + index;
    const short = vectors.filter(({ length }) => length < most - 5);
    document.setIn(at, `${short[number % short.length]!} ${number}`);
  });
  return document.toString({ defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}
