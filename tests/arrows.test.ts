import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { buildOnly, mayImport } from '../eslint.arrows.mjs';

/** The rules that keep arrows; the others of the linter are not asked. */
const asked = /^(boundaries\/dependencies|no-restricted-(imports|syntax))$/;
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => asked.test(ruleId) });
const rooms = Object.keys(mayImport);

/** Gives the modules that lie in a room itself, or, where rooms are not told apart further, anywhere below it. */
function modulesIn(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(room, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/peers/'))
    .filter((file) => !rooms.some((other) => other.length > room.length && file.startsWith(`${other}/`)))
    .sort();
}

const withoutEnding = (file: string) => file.replace(/\.tsx?$/, '');
const alias = (to: string) => `@/${withoutEnding(to)}`;
function relative(from: string, to: string): string {
  const way = path.posix.relative(path.posix.dirname(from), withoutEnding(to));
  return way.startsWith('.') ? way : `./${way}`;
}

/** Takes a file and import statements; gives the numbers of the lines whose arrow is refused, from 1. */
async function refused(file: string, statements: readonly string[]): Promise<number[]> {
  const [result] = await eslint.lintText(`${statements.join('\n')}\n`, { filePath: file });
  const found = result!.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies');
  return [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b);
}

const all = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an arrow that the table does not have is refused, whichever way it is spelled', () => {
  it.each(rooms.filter((room) => room !== 'tests'))('from %s', async (from) => {
    const [file] = modulesIn(from);
    const forbidden = rooms.filter(
      (to) =>
        to !== from &&
        !mayImport[from]!.some(
          (pattern) => pattern === to || (pattern === 'components/*' && to.startsWith('components/')),
        ),
    );
    expect(forbidden.length).toBeGreaterThan(0);
    const statements = forbidden.flatMap((to) => {
      const [target] = modulesIn(to);
      return [alias(target!), relative(file!, target!)].map(
        (way, index) => `import { a as a${index}_${to.replace(/\W/g, '_')} } from '${way}';`,
      );
    });
    expect(await refused(file!, statements)).toEqual(all(statements.length));
  });
});

describe('what may not reach the browser is refused by its place', () => {
  const files = buildOnly.flatMap((pattern) => {
    const [, before = '', names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [, pattern];
    return names ? names.split(',').map((name) => `${before}${name}${after}`) : [before];
  });

  it.each(['components/home/home-board.client.tsx', 'components/ui/notice.tsx', 'browser/boot/theme.ts'])(
    'in %s',
    async (file) => {
      const statements = files.flatMap((to) =>
        [alias(to), relative(file, to)].map((way) => `import { a } from '${way}';`),
      );
      expect(await refused(file, statements)).toEqual(all(statements.length));
    },
  );
});

// Rows written by hand, apart from the table.
const rows: readonly (readonly [file: string, statement: string, fits: boolean])[] = [
  ['lib/i18n/format.ts', "import { Notice } from '../../components/ui/notice';", false],
  ['lib/url.ts', "import { a } from '@/app/global-not-found';", false],
  ['components/ui/notice.tsx', "import { getLibraries } from '../../lib/content/load';", false],
  ['components/ui/notice.tsx', "import { libraryRecord } from '@/lib/schema/library';", false],
  [
    'components/home/home-board.client.tsx',
    "import { getMessages } from '../../lib/i18n/locales-fs';",
    false,
  ],
  ['components/picks/pick-button.client.tsx', "import { toColumn } from '@/lib/fact/column';", false],
  ['components/ui/notice.tsx', "import { FactValue } from '../fact/fact-value';", false],
  ['lib/filter/filter.ts', "import { createSearch } from '../search/engine';", false],
  ['browser/hydration/bootstrap.ts', "import { a } from '../../components/ui/notice';", false],
  ['lib/content/load.ts', "import { a } from '../../scripts/refresh';", false],
  ['components/ui/notice.tsx', "import type { Library } from '@/lib/content/collection';", true],
  ['components/home/home-board.client.tsx', "import { partition } from '../../lib/filter/filter';", true],
  [
    'components/card/library-card.tsx',
    "import { PickButton } from '@/components/picks/pick-button.client';",
    true,
  ],
];

describe('hand-written arrows', () => {
  it.each(rows)('%s: %s (%s)', async (file, statement, fits) => {
    expect(await refused(file, [statement])).toEqual(fits ? [] : [1]);
  });

  it.each(rows)('%s is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it('only one module opens gray-matter', async () => {
    const [result] = await eslint.lintText("import matter from 'gray-matter';\nexport const x = matter;\n", {
      filePath: 'lib/prose/markdown.ts',
    });
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
  });
});

describe('a test of logic', () => {
  it.each([
    ["import { getLibraries } from '@/lib/content/load';", true],
    ["import { getLexicon } from '../../../lib/content/load';", true],
    ["checkContent('content', '2026-11-25');", true],
    ["checkContent(contentFolder, '2026-11-25');", true],
    ["checkContent(folder, '2026-11-25');", false],
    ["import { wordsIn } from '../../support/words';", false],
  ])('reads no fact of a real library: %s (%s)', async (statement, isRefused) => {
    const rules = async (filePath: string) =>
      (await eslint.lintText(`${statement}\n`, { filePath }))[0]!.messages.map(({ ruleId }) => ruleId);
    expect((await rules('tests/lib/find/order.test.ts')).some((id) => /no-restricted/.test(id ?? ''))).toBe(
      isRefused,
    );
    expect(await rules('tests/content/finder.test.ts')).not.toContain('no-restricted-imports');
    expect(await rules('tests/content/finder.test.ts')).not.toContain('no-restricted-syntax');
  });
});
