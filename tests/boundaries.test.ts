import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
}

describe('the arrows of the house are lint errors', () => {
  it.each([
    [
      'lib/i18n/format.ts',
      "import { Notice } from '../../components/ui/notice';\nexport const x = Notice;\n",
      'import-x/no-restricted-paths',
    ],
    [
      'components/ui/notice.tsx',
      "import { getLibraries } from '@/lib/content/load';\nexport const x = getLibraries;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'components/home/home-board.client.tsx',
      "import { getMessages } from '@/lib/i18n/locales-fs';\nexport const x = getMessages;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'lib/prose/markdown.ts',
      "import matter from 'gray-matter';\nexport const x = matter;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
  ])('%s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  it('lets types through', async () => {
    expect(
      await rulesBroken(
        'components/ui/notice.tsx',
        "import type { Library } from '@/lib/content/collection';\nexport type X = Library;\n",
      ),
    ).toEqual([]);
  });
});
