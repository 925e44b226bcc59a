import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepToDos, mergeToDos, readToDos, type ToDo } from '../../../scripts/support/to-do';

const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-to-do-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const row = (file: string, fact: string, what: string): ToDo => ({ file, line: 3, fact, what });

describe('what is left to be done', () => {
  it('is kept from run to run, file by file', () => {
    expect(readToDos()).toBeUndefined();
    keepToDos(
      '2026-11-20',
      [row('a.md', 'facts.tpu', 'one'), row('b.md', 'facts.tpu', 'two')],
      new Set(['a.md', 'b.md']),
    );
    keepToDos('2026-11-24', [row('a.md', 'facts.jit', 'three')], new Set(['a.md']));
    expect(readToDos()).toEqual({
      day: '2026-11-24',
      rows: [row('b.md', 'facts.tpu', 'two'), row('a.md', 'facts.jit', 'three')],
    });
  });

  it.each(['', 'null', '[]', '{"day": 3}', '{"day": "2026-11-24", "rows": {}}'])(
    'is nothing where the list was spoilt: %s',
    (text) => {
      mkdirSync('reports', { recursive: true });
      writeFileSync('reports/refresh.json', text);
      expect(readToDos()).toBeUndefined();
    },
  );

  it('names each place once, in the order of the first, with all that is to be done there', () => {
    const rows = [
      row('a.md', 'facts.tpu', 'one'),
      row('a.md', 'facts.jit', 'two'),
      row('b.md', 'facts.tpu', 'three'),
    ];
    expect(mergeToDos([...rows, row('a.md', 'facts.tpu', 'four'), row('a.md', 'facts.tpu', 'one')])).toEqual([
      row('a.md', 'facts.tpu', 'one\nfour'),
      rows[1],
      rows[2],
    ]);
  });
});
