import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** Compares a text with the file tests/golden/<name>; UPDATE=1 writes it anew, for a person to read. */
export function expectGolden(name: string, text: string): void {
  const file = path.resolve('tests/golden', name);
  if (process.env.UPDATE) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is missing; run with UPDATE=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
