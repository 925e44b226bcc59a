import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openFolder } from '@/lib/content/file/folder';
import { namedIds } from '@/lib/content/read-libraries';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-ids-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('a library is a file without a language in its name, whatever stands in it; the order is that of the ids, not of the files', () => {
  mkdirSync(path.join(root, 'libraries'));
  for (const name of ['wave.md', 'wave-js.md', 'wave.zh.md', 'arc.md', 'Notes.md', '.hidden.md', 'arc.yaml'])
    writeFileSync(path.join(root, 'libraries', name), 'not a profile');
  expect(namedIds(openFolder(root))).toEqual(['arc', 'wave', 'wave-js']);
});
