import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, LockEntry & { dependencies?: object; devDependencies?: object }>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const entries = Object.entries(lock.packages).filter(([place]) => place !== '');

describe('what is installed', () => {
  it('is pinned: exact versions, each with the hash of its bytes, none from a place of its own', () => {
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(range, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.lockfileVersion).toBe(3);
    expect(
      entries
        .filter(
          ([, entry]) =>
            !entry.inBundle &&
            (!entry.integrity?.startsWith('sha512-') || entry.resolved !== undefined || entry.link),
        )
        .map(([place]) => place),
    ).toEqual([]);
    expect(lock.packages['']).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('runs no script of its own: those that have one are known, and none is run', () => {
    const known = entries
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 13));
    const written = /install scripts[^:]*: ([^.]+)\./i.exec(readFileSync('docs/operations.md', 'utf8'))?.[1];
    expect(
      [...new Set(known)]
        .sort()
        .map((name) => `\`${name}\``)
        .join(', '),
    ).toBe(written);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('is free to use: what the site is built from has licences that allow it', () => {
    const allowed = [
      'MIT',
      'ISC',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'CC0-1.0',
      'CC-BY-4.0',
      'BlueOak-1.0.0',
      'Unlicense',
      'MPL-2.0',
      'OFL-1.1',
    ];
    // The native parts of sharp (LGPL) draw pictures in the build; nothing of them ships.
    const other = entries.filter(
      ([place, { dev, license }]) =>
        !dev && !allowed.includes(license ?? '') && !/node_modules\/@img\//.test(place),
    );
    expect(other.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });
});
