import { expect, it } from 'vitest';
import { passageAt } from '@/lib/verified/finer-place';

const markdown = '# Top\nzero\n## Install\none\n### Linux\ntwo\n## Use\nthree\n';
const underlined = 'Install\n=======\none\n\nUse\n===\ntwo\n';
const python =
  'import x\n\nclass Made:\n    def run(self):\n        return 1\n\n    limit = 2\n\ndef other():\n    return 3\n';

it.each([
  ['a heading with what lies below it', markdown, { heading: 'Install' }, '## Install\none\n### Linux\ntwo'],
  ['the last heading', markdown, { heading: 'Use' }, '## Use\nthree\n'],
  ['an underlined heading', underlined, { heading: 'Install' }, 'Install\n=======\none\n'],
  ['a heading that is not there', markdown, { heading: 'Inst' }, undefined],
  [
    'a class',
    python,
    { symbol: 'Made' },
    'class Made:\n    def run(self):\n        return 1\n\n    limit = 2\n',
  ],
  ['a method', python, { symbol: 'run' }, '    def run(self):\n        return 1\n'],
  ['a variable', python, { symbol: 'limit' }, '    limit = 2\n'],
  ['a symbol that is only used', python, { symbol: 'self' }, undefined],
])('finds %s', (_, text, at, wanted) => {
  expect(passageAt(text, { path: 'a', ...at } as Parameters<typeof passageAt>[1])).toBe(wanted);
});
