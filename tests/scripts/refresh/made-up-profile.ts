import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Today, to the tests of refresh. */
export const day = '2026-11-24';
const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
/** The made-up library with a package, and parts around it that have one. */
export const profile = good
  .replace('hue: slate\n', 'hue: slate # its colour\n')
  .replace('publishers:\n', 'package: {manager: pip, name: "madeup"}\npublishers:\n')
  .replace(
    '    url: "https://madeup.example/part"\n',
    '    url: "https://madeup.example/part"\n    package: {manager: pip, name: "part"}\n',
  )
  .replace(
    'users:\n',
    `  - name: "Other part"
    role: "Another part"
    status: active
    url: "https://madeup.example/other"
    package: {manager: npm, name: "other", version: "2.0", read: "2026-10-01"}
    source: [s1]
  - name: "Third part"
    role: "A third part"
    status: active
    url: "https://madeup.example/third"
    package: {manager: julia, name: "Third"}
    source: [s1]
users:
`,
  );

/** Where they work. */
export const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-refresh-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
/** Takes a profile; gives the folder of a made-up content with it. */
export function contentWith(text: string): string {
  const content = path.join(root, String((folders += 1)), 'content');
  cpSync('tests/fixtures/good', content, { recursive: true });
  for (const words of ['messages', 'dimensions.yaml'])
    cpSync(path.join('content', words), path.join(content, words), { recursive: true });
  writeFileSync(path.join(content, 'libraries/madeup.md'), text);
  return content;
}
