import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-reload-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

it('npm run dev shows a new English word of a dimension without a restart', async () => {
  const content = path.join(root, 'content');
  cpSync('tests/fixtures/good', content, { recursive: true });
  for (const words of ['dimensions.yaml', 'messages'])
    cpSync(`content/${words}`, path.join(content, words), { recursive: true });
  vi.stubEnv('CONTENT_FOLDER', content);
  vi.stubEnv('NODE_ENV', 'development');
  vi.resetModules();
  const { getDimensions } = await import('@/lib/content/load');
  const names = () => getDimensions('en').map(({ name }) => name);
  expect(names()).toContain('Steward');
  const file = path.join(content, 'dimensions.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: "Steward"', 'name: "Keeper"'));
  // Within one turn of the event loop the content is one state.
  expect(names()).toContain('Steward');
  await new Promise(setImmediate);
  expect(names()).toContain('Keeper');
  expect(names()).not.toContain('Steward');
});
