import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findEngines } from '../../scripts/support/engines.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-engines-'));
  symlinkSync(execFileSync('which', ['which'], { encoding: 'utf8' }).trim(), path.join(folder, 'which'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('FIREFOX_PATH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts a program on the path; gives where it is. */
function install(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('a machine without other browsers: each is missing, with what is to be installed', () => {
  expect(findEngines()).toEqual({
    firefox: undefined,
    webkit: undefined,
    missing: {
      firefox: expect.stringContaining('firefox-esr'),
      webkit: expect.stringContaining('webkit2gtk-driver and xvfb'),
    },
  });
});

test('WebKit takes its driver and a screen; one alone is not enough', () => {
  const driver = install('WebKitWebDriver');
  expect(findEngines().missing).toHaveProperty('webkit');
  const screen = install('Xvfb');
  expect(findEngines().webkit).toEqual({ driver, screen });
  expect(findEngines().missing).not.toHaveProperty('webkit');
});

test('a Firefox on the path is taken, and before it the one that FIREFOX_PATH names', () => {
  const found = install('firefox');
  expect(findEngines().firefox).toBe(found);
  vi.stubEnv('FIREFOX_PATH', '/somewhere/firefox');
  expect(findEngines().firefox).toBe('/somewhere/firefox');
  expect(findEngines().missing).not.toHaveProperty('firefox');
});
