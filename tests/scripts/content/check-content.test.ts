import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherProfile } from '../../fixtures/bad-bridges';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-check-'));
const content = path.join(root, 'content');

/** Runs npm run check:content on a made-up profile with the words of the site; gives what it says and whether it found faults. */
function check(): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/content/check-content.ts', content],
    { encoding: 'utf8', env: { ...process.env, CONTENT_FOLDER: content } },
  );
  return { said: `${stdout}${stderr}`, status };
}

beforeAll(() => {
  cpSync('tests/fixtures/good', content, { recursive: true });
  for (const words of ['dimensions.yaml', 'messages'])
    cpSync(`content/${words}`, path.join(content, words), { recursive: true });
  writeFileSync(path.join(content, 'libraries/other.md'), otherProfile);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('counts the words that a language lacks, those of the interface and of questions among them', () => {
  writeFileSync(path.join(content, 'messages/qaa.json'), '{"site": {"name": "Ḋ"}}');
  const { said, status } = check();
  expect(status, said).toBe(0);
  const [, missing] = /^qaa: (\d+) words missing, 0 outdated\.$/m.exec(said) ?? [];
  expect(Number(missing)).toBeGreaterThan(900);
  expect(said).toMatch(/^all: \d+ facts and rows, \d+ \(\d+ %\) checked by machine, /m);
  writeFileSync(path.join(content, 'vocabulary/qaa.yaml'), 'question: ["ḋ"]\nfiller: ["ḋé"]\n');
  writeFileSync(path.join(content, 'messages/qaa.json'), '{"site": {"name": "Ḋ", "search": "Ś"}}');
  expect(check().said).toContain(`qaa: ${Number(missing) - 3} words missing`);
});

it('names the fault of a file of words that cannot be read', () => {
  writeFileSync(path.join(content, 'messages/qaa.json'), '{"site": ');
  const { said, status } = check();
  expect(status).toBe(1);
  expect(said).toMatch(/^content\/messages\/qaa\.json:1:\d+ yaml$/m);
});

it.each([
  ['is not there', undefined, /^content\/messages\/en\.json:1:1 required$/m],
  ['is the page of a server that was down', '<html>502</html>', /^content\/messages\/en\.json:1:1 json$/m],
  ['holds nothing', 'null', /^content\/messages\/en\.json:1:1 required$/m],
  ['lacks the headings of every prose', '{}', /^content\/messages\/en\.json:1:1 required$/m],
])(
  'ends in a sentence, not in a stack, where the English interface words are amiss: the file %s',
  (_, text, place) => {
    const file = path.join(content, 'messages/en.json');
    rmSync(path.join(content, 'messages/qaa.json'), { force: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const { said, status } = check();
    expect(status).toBe(1);
    expect(said).toMatch(place);
    expect(said).not.toMatch(/^\s+at /m);
  },
);
