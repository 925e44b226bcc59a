import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports that may carry types only; what a part may not import at all has no type exception. */
function only(files, ...patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const frontMatterDoor = {
  group: ['gray-matter'],
  message: 'gray-matter runs code by default: only lib/content/file/front-matter.ts may open it.',
};
const upward = (message, ...group) => ({ group, message });
const serverOnly = {
  group: [
    '@/lib/content/*',
    '@/lib/prose/markdown',
    '@/lib/prose/highlight',
    '@/lib/schema/*',
    '@/lib/output/*',
  ],
  allowTypeImports: true,
  message: 'Components show what they are handed: import the type, let app pass the value.',
};
const browserWeight = {
  group: [
    '@/lib/i18n/locales-fs',
    '@/lib/dimensions/register',
    '@/lib/dimensions/*',
    '@/lib/fact/column',
    '@/lib/filter/records',
    '@/lib/search/records',
    '@/lib/site',
    '@/lib/today',
    '@/lib/changes',
    '@/lib/find/records',
    '@/lib/find/presets',
    '@/lib/lineage/layout',
  ],
  allowTypeImports: true,
  message: 'This would reach the browser: import the type, take the value as a prop.',
};

export default tseslint.config(
  { ignores: ['node_modules', '.next', 'out', 'next-env.d.ts', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './lib',
              from: ['./app', './components'],
              message: 'lib knows neither pages nor components.',
            },
            { target: './components', from: './app', message: 'components know no page.' },
            {
              target: ['./app', './components', './lib'],
              from: ['./tests', './scripts'],
              message: 'The site does not lean on its tests or scripts.',
            },
          ],
        },
      ],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['tests/**', 'lib/dimensions/**', 'lib/find/presets.ts'], rules: { 'max-lines': 'off' } },
  only(['lib/**/*.ts', 'app/**/*.{ts,tsx}', 'scripts/**/*.ts'], frontMatterDoor),
  only(['lib/content/file/front-matter.ts']),
  only(
    ['components/**/*.tsx', 'components/**/*.ts'],
    frontMatterDoor,
    serverOnly,
    upward('components know no page.', '@/app/*'),
  ),
  only(
    ['components/**/*.client.{ts,tsx}'],
    frontMatterDoor,
    serverOnly,
    browserWeight,
    upward('components know no page.', '@/app/*'),
  ),
);
