import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { buildOnly, mayImport, mayImportTypes } from './eslint.arrows.mjs';

const rooms = Object.keys(mayImport);
const room = (types) => ({ element: { type: types } });

/** Rooms whose types others may take. */
const typeArrows = mayImportTypes.map(([from, to]) => ({
  from: room(from),
  allow: { to: room(to), dependency: { kind: 'type' } },
}));

/** The policy of every room whose modules may run in the browser. */
const buildOnlyArrow = {
  from: [
    room(['components/!(site)', 'browser/!(bundle)']),
    { element: { type: 'components/site' }, file: { categories: 'client' } },
  ],
  disallow: { to: { file: { categories: 'build-only' } }, dependency: { kind: ['value', 'typeof'] } },
  message: 'This would reach the browser: import the type, let app or build hand over the value.',
};

/**
 * The table of arrows, a room at a time: a module is asked its own room's policies alone, later ones win. A room within
 * another comes after it and takes its place.
 */
const arrows = [...rooms]
  .sort((a, b) => a.length - b.length)
  .map((from) => ({
    files: [`${from}/**/*.{ts,tsx,mjs}`],
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'eslint.arrows.mjs has no such arrow.',
          policies: [
            { from: room(from), allow: { to: room([from, ...mayImport[from]]) } },
            ...typeArrows,
            buildOnlyArrow,
          ],
        },
      ],
    },
  }));

/** The clock is read in one place. */
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the day as an argument; lib/today.ts reads the clock.',
  },
];

const grayMatter = {
  name: 'gray-matter',
  message: 'It runs code by default: only lib/content/file/front-matter.ts opens it.',
};

/** Tests of logic stand on made-up libraries (tests/support): a changed fact turns none of them red. */
const noFacts = {
  'no-restricted-imports': [
    'error',
    {
      paths: [grayMatter],
      patterns: [
        {
          regex: 'lib/content/load$',
          message:
            'It reads the real content: made-up libraries here, or a rule of the content in tests/content.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        "CallExpression[callee.name='checkContent']:matches([arguments.0.value=/content$/], [arguments.0.name='contentFolder'])",
      message: 'It reads the real content: a folder of tests/support/content-folder.ts here.',
    },
  ],
};

/** Limits count code, not the words about it. */
const code = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'out',
      'next-env.d.ts',
      'test-results',
      'playwright-report',
      'reports',
      'pictures',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      'import/resolver': { typescript: {} },
      'boundaries/legacy-templates': false,
      'boundaries/elements': [...rooms]
        .sort((a, b) => b.length - a.length)
        .map((type) => ({ type, pattern: type, partialMatch: false })),
      'boundaries/files': [
        ...buildOnly.map((pattern) => ({ category: 'build-only', pattern })),
        { category: 'client', pattern: '**/*.client.{ts,tsx}' },
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'import-x/no-cycle': 'error',
      'no-restricted-syntax': ['error', ...clock],
      'max-lines': ['error', { max: 200, ...code }],
      'max-lines-per-function': ['error', { max: 80, ...code }],
      complexity: ['error', 12],
      'no-restricted-imports': ['error', grayMatter],
    },
  },
  ...arrows,
  {
    // Where components and hooks are: these rules compile each file that they are asked about.
    files: ['{app,components}/**/*.{ts,tsx}', '**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/fact/read.ts', 'lib/schema/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...clock,
        {
          selector: "BinaryExpression[operator='in'][left.value=/^(support|value)$/]",
          message:
            'A fact is opened in lib/fact/read.ts alone: supportOf, valueOf, textOf, listOf, releaseOf.',
        },
      ],
    },
  },
  {
    // The clock itself; the reader's clock; a release is named after its moment; programs follow their library's idiom; tests of the exported site run on the day of its build.
    files: ['lib/today.ts', 'browser/**', 'scripts/release.mjs', 'content/programs/**', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['tests/**'], ignores: ['tests/content/**', 'tests/**/*.spec.ts'], rules: noFacts },
  // Data: queries with the answers that a person wrote.
  { files: ['tests/content/search/queries.ts'], rules: { 'max-lines': 'off' } },
  { files: ['lib/content/file/front-matter.ts'], rules: { 'no-restricted-imports': 'off' } },
);
