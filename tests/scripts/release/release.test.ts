import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { currentRelease, release, rollBack } from '../../../scripts/release.mjs';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folder(): string {
  const name = mkdtempSync(path.join(tmpdir(), 'dl-atlas-release-'));
  made.push(name);
  return name;
}

/** Gives a built site with a page that says its name and one hashed file of its own. */
function site(name: string, made = new Date()): { site: string; caddyfile: string } {
  const out = folder();
  writeFileSync(path.join(out, '_headers'), '/*\n');
  writeFileSync(path.join(out, 'Caddyfile'), ':8080 {\n\troot * {$SITE_ROOT:/srv}\n}\n');
  mkdirSync(path.join(out, '_next/static'), { recursive: true });
  writeFileSync(path.join(out, 'index.html'), name, { mode: 0o600 });
  writeFileSync(path.join(out, `_next/static/${name}.js`), name);
  utimesSync(path.join(out, `_next/static/${name}.js`), made, made);
  return { site: out, caddyfile: path.join(out, 'Caddyfile') };
}

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const served = (to: string) => readFileSync(path.join(to, 'current/site/index.html'), 'utf8');
const hashed = (to: string) => readdirSync(path.join(to, 'current/site/_next/static')).sort();

describe('release', () => {
  it('switches to the new site, carries the hashed files of the one before along, and goes back', () => {
    const to = folder();
    release(to, site('one', day(1)), day(1));
    release(to, site('two', day(2)), day(2));
    expect(served(to)).toBe('two');
    expect(hashed(to)).toEqual(['one.js', 'two.js']);
    rollBack(to);
    expect(served(to)).toBe('one');
    expect(() => rollBack(to)).toThrow(/no release before/);
    release(to, site('three', day(3)), day(3));
    expect(served(to)).toBe('three');
  });

  it('drops hashed files after thirty days and releases after the fifth', () => {
    const to = folder();
    const first = release(to, site('one', day(1)), day(1));
    for (const number of [2, 3, 4, 5]) release(to, site(`n${number}`, day(number)), day(number));
    expect(existsSync(path.join(to, 'releases', first))).toBe(true);
    const last = release(to, site('late', day(33)), day(33));
    expect(hashed(to)).toEqual(['late.js', 'n4.js', 'n5.js']);
    expect(existsSync(path.join(to, 'releases', first))).toBe(false);
    expect(readdirSync(path.join(to, 'releases'))).toHaveLength(5);
    expect(currentRelease(to)).toBe(last);
  });

  it('lets other users read and nobody else write, whatever the files were', () => {
    const to = folder();
    release(to, site('one'));
    expect(statSync(path.join(to, 'current/site/index.html')).mode & 0o777).toBe(0o644);
    expect(statSync(path.join(to, 'current/site/_next')).mode & 0o777).toBe(0o755);
  });

  it('gives each release a Caddyfile that names its own files, so that files and headers change together', () => {
    const to = folder();
    const name = release(to, site('one'));
    expect(readFileSync(path.join(to, 'current/Caddyfile'), 'utf8')).toContain(
      `root * "${path.join(to, 'releases', name, 'site')}"`,
    );
  });

  it('leaves what is served as it is when the copying fails', () => {
    const to = folder();
    release(to, site('one', day(1)), day(1));
    expect(() => release(to, { ...site('two'), site: path.join(to, 'nowhere') }, day(2))).toThrow();
    expect(served(to)).toBe('one');
  });
});
