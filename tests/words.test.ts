import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const glossary = readFileSync('docs/words.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map(cells);
const forbidden = new Set(glossary.flatMap(([, , , not]) => (not ? not.split(', ') : [])));

/** Gives the parts of a name in small letters: `kinshipOf` → kinship, of. */
function partsOf(name: string): string[] {
  return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).flatMap((part) => (part ? [part.toLowerCase()] : []));
}

/** Gives every name that a module declares: variables, functions, parameters, types and their fields. A `data-` handle of a page is an address that others read: it stays. */
function declaredNames(file: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.NamedDeclaration;
    const handle = ts.isJsxAttribute(node) && node.name.getText().startsWith('data-');
    if (name && ts.isIdentifier(name) && !handle) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return names;
}

/** Gives the names of a module, its own among them, that hold a forbidden word. */
function forbiddenNames(file: string, text: string): string[] {
  return [file.replace(/^.*\//, ''), ...declaredNames(file, text)].filter((name) =>
    partsOf(name).some((part) => forbidden.has(part)),
  );
}

describe('docs/words.md', () => {
  it('has at most 62 entries, each with word, Chinese and meaning, none twice', () => {
    expect(glossary.length).toBeGreaterThan(30);
    expect(glossary.length).toBeLessThanOrEqual(62);
    expect(glossary.filter(([word, chinese, meaning]) => !word || !chinese || !meaning)).toEqual([]);
    expect(new Set(glossary.map(([word]) => word)).size).toBe(glossary.length);
  });

  it('forbids no word that it calls right', () => {
    expect(glossary.flatMap(([word]) => partsOf(word!).filter((part) => forbidden.has(part)))).toEqual([]);
  });

  it('finds a forbidden word in what is declared, and in the name of a file', () => {
    expect(
      forbiddenNames('lib/made-up.ts', 'export const kinshipOf = (frameworkName: string) => frameworkName;'),
    ).toEqual(['kinshipOf', 'frameworkName']);
    expect(
      forbiddenNames('components/guarded.client.tsx', 'export interface Framed { readonly name: string }'),
    ).toEqual(['guarded.client.tsx']);
  });
});

it('no name in the code uses a word that the glossary forbids', () => {
  const rooms = ['app', 'bench', 'browser', 'build', 'components', 'lib', 'scripts', 'tests'];
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...rooms], { encoding: 'utf8' })
    .split('\n')
    .filter(
      (file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(file) && !/\/peers\/|words\.test/.test(file),
    );
  const found = files.flatMap((file) =>
    forbiddenNames(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
