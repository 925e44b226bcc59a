import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
const rooms = 'app|bench|browser|build|components|content|deploy|docs|lib|scripts|tests';
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;
/** What the build makes. */
const made = ['deploy/Caddyfile'];

describe('documents say what is there', () => {
  it.each(documents)('%s names only files and folders that exist', (document) => {
    const named = [
      ...readFileSync(document, 'utf8').matchAll(new RegExp(`\`((?:${rooms})/[\\w./\\[\\]-]+)\``, 'g')),
    ].map(([, path]) => path!.replace(/\/$/, ''));
    expect(named.filter((path) => !existsSync(path) && !made.includes(path))).toEqual([]);
  });

  it.each(documents)('%s names only commands that exist', (document) => {
    const named = [...readFileSync(document, 'utf8').matchAll(/\bnpm run ([a-z][a-z:]*)/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
