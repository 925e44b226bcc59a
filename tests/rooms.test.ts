import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Most files in a folder of code: more of them are no longer seen at a glance. */
const most = 12;
/** Folders in which each file is one of a kind: a rule of the content, a fault, a picture of what must not change; and the root, where tools look for their settings. */
const ofOneKind = [
  /^\.$/,
  /^lib\/content\/rules$/,
  /^tests\/lib\/content\/rules$/,
  /^tests\/fixtures\//,
  /^tests\/golden\//,
];
const code = /^(app|bench|browser|build|components|lib|scripts|tests)(\/|$)/;

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => code.test(file));

/** Takes files; gives how many stand in each folder itself. */
function filesByFolder(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

describe('rooms', () => {
  it(`hold at most ${most} files each`, () => {
    const crowded = [...filesByFolder(tracked)].filter(
      ([folder, count]) => count > most && !ofOneKind.some((kind) => kind.test(folder)),
    );
    expect(crowded).toEqual([]);
  });

  it('are counted by what stands in them, not below them', () => {
    expect([...filesByFolder(['lib/url.ts', 'lib/fact/read.ts', 'lib/fact/cell.ts'])]).toEqual([
      ['lib', 1],
      ['lib/fact', 2],
    ]);
  });
});
