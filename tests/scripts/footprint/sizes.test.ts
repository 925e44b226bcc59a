import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, spreadOf } from '../../../scripts/footprint/sizes';

const folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bytes on disk', () => {
  it('are those of all files below a folder; links are not followed, nothing there is nothing', () => {
    mkdirSync(path.join(folder, 'below'));
    writeFileSync(path.join(folder, 'one'), 'x'.repeat(300));
    writeFileSync(path.join(folder, 'below', 'two'), 'x'.repeat(20));
    symlinkSync('one', path.join(folder, 'again'));
    expect(bytesOf(folder)).toBe(320);
    expect(bytesOf(path.join(folder, 'one'))).toBe(300);
    expect(bytesOf(path.join(folder, 'again'))).toBe(0);
    expect(bytesOf(path.join(folder, 'none'))).toBe(0);
  });
});

describe('what several runs measured', () => {
  it.each([
    [[5, 1, 3], { median: 3, least: 1, most: 5, runs: 3 }],
    [[4, 1, 2, 8], { median: 3, least: 1, most: 8, runs: 4 }],
    [[7], { median: 7, least: 7, most: 7, runs: 1 }],
    [[1.23456, 98765.4, 10], { median: 10, least: 1.235, most: 98770, runs: 3 }],
  ])('%j is %j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });
});
