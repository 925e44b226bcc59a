import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { timed } from '../../../scripts/footprint/python';

const folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-timed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = [
  'import made_up',
  '',
  '# step: gradient',
  'print("gradient 6.0")',
  '',
  '# step: build',
  'print("build cpu")',
].join('\n');

describe('a Python program with a clock', () => {
  it('takes the import and the gradient, and leaves out what follows', () => {
    const lines = timed(program).split('\n').filter(Boolean);
    const at = (part: string) => lines.findIndex((line) => line.includes(part));
    const order = [
      '_begin =',
      'import made_up',
      '_imported =',
      'gradient 6.0',
      '_done =',
      '"all',
      'build cpu',
    ].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it.each([
    ['no step', 'import made_up\nprint("gradient 6.0")\n'],
    ['another first step', 'import made_up\n\n# step: build\nprint("build cpu")\n'],
    ['no head', '# step: gradient\nprint("gradient 6.0")\n'],
  ])('is refused with %s, and told what is wanted', (_, text) => {
    expect(() => timed(text)).toThrow('The program needs a head that imports the library');
  });
});

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!hasPython)('is a Python program that prints its two times', () => {
  const file = path.join(folder, 'timed.py');
  writeFileSync(file, timed(program.replace('import made_up', 'import json')));
  const printed = execFileSync('python3', [file], { encoding: 'utf8' });
  const seconds = (name: string) => Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(printed)?.[1]);
  expect(seconds('all')).toBeGreaterThanOrEqual(seconds('import'));
  expect(printed).toMatch(/^gradient 6\.0$/m);
  expect(printed.trimEnd().endsWith('build cpu')).toBe(true);
});
