import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { foundationFaults } from '@/lib/content/language/foundations';
import { withContent } from '../../../support/content-folder';

const today = '2026-11-24';
type Change = (folder: string) => void;
const remove =
  (name: string): Change =>
  (folder) =>
    rmSync(path.join(folder, name), { recursive: true });
const folderNamed =
  (name: string): Change =>
  (folder) => {
    rmSync(path.join(folder, name), { recursive: true, force: true });
    mkdirSync(path.join(folder, name));
  };
const fileNamed =
  (name: string): Change =>
  (folder) => {
    rmSync(path.join(folder, name), { recursive: true, force: true });
    writeFileSync(path.join(folder, name), '');
  };
const linkTo =
  (name: string, target: string): Change =>
  (folder) => {
    rmSync(path.join(folder, name), { recursive: true, force: true });
    symlinkSync(target, path.join(folder, name));
  };
const pipe =
  (name: string): Change =>
  (folder) => {
    rmSync(path.join(folder, name), { force: true });
    execFileSync('mkfifo', [path.join(folder, name)]);
  };
const large =
  (name: string, bytes: number): Change =>
  (folder) => {
    writeFileSync(path.join(folder, name), '');
    truncateSync(path.join(folder, name), bytes);
  };

/** What stands in place of a file or folder, and the file that a fault must name. */
const rows: readonly (readonly [what: string, change: Change, file: string, found: string])[] = [
  ...[
    'claims.yaml',
    'lineage.yaml',
    'bridges.yaml',
    'gazetteer.yaml',
    'presets.yaml',
    'programs.yaml',
    'vocabulary/en.yaml',
    'messages/en.json',
  ].flatMap(
    (name) =>
      [
        [`no ${name}`, remove(name), `content/${name}`, 'no such file'],
        [`a folder ${name}`, folderNamed(name), `content/${name}`, 'a folder'],
        [`a pipe ${name}`, pipe(name), `content/${name}`, 'a pipe, socket or device'],
        [
          `a loop ${name}`,
          linkTo(name, path.basename(name)),
          `content/${name}`,
          'a link that leads to itself',
        ],
        [`a link to nowhere ${name}`, linkTo(name, 'nowhere'), `content/${name}`, 'no such file'],
        [`an endless ${name}`, linkTo(name, '/dev/zero'), `content/${name}`, 'a pipe, socket or device'],
      ] as const,
  ),
  ...['programs', 'messages', 'vocabulary'].flatMap(
    (name) =>
      [
        [`no ${name}/`, remove(name), `content/${name}`, 'no such file'],
        [`a file in place of ${name}/`, fileNamed(name), `content/${name}`, 'a file in place of a folder'],
      ] as const,
  ),
  ...[
    'libraries/x.md',
    'libraries/madeup.zh.md',
    'claims.zh.yaml',
    'glossary.zh.yaml',
    'translated.zh.json',
    'dimensions.zh.yaml',
    'messages/zh.json',
    'vocabulary/zh.yaml',
    'programs/train/x.py',
    'programs/answers/x.yaml',
    'programs/answers/madeup.zh.yaml',
    'dimensions.yaml',
  ].flatMap(
    (name) =>
      [
        [`a folder ${name}`, folderNamed(name), `content/${name}`, 'a folder'],
        [`a pipe ${name}`, pipe(name), `content/${name}`, 'a pipe, socket or device'],
        [`a link to nowhere ${name}`, linkTo(name, 'nowhere'), `content/${name}`, 'no such file'],
        [
          `a loop ${name}`,
          linkTo(name, path.basename(name)),
          `content/${name}`,
          'a link that leads to itself',
        ],
      ] as const,
  ),
  ['a profile of 2 MB', large('libraries/x.md', 2_000_000), 'content/libraries/x.md', '2000000 bytes'],
  [
    'a program of 2 MB',
    large('programs/train/x.py', 2_000_000),
    'content/programs/train/x.py',
    '2000000 bytes',
  ],
  ['statements of 20 MB', large('claims.yaml', 20_000_000), 'content/claims.yaml', '20000000 bytes'],
  [
    'a name with a colon',
    fileNamed('libraries/x:y.md'),
    'content/libraries/x:y.md',
    'a name with a character',
  ],
  [
    'a name of a device',
    fileNamed('programs/train/aux.py'),
    'content/programs/train/aux.py',
    'a name that Windows keeps',
  ],
  [
    'two names that are one on Windows',
    fileNamed('programs/train/Madeup.py'),
    'content/programs/train/madeup.py',
    'a name that differs',
  ],
];

describe('what cannot be read is a fault', () => {
  it.each(rows)('%s', (_, change, file, found) => {
    withContent({}, (folder) => {
      change(folder);
      const { faults } = checkContent(folder, today);
      const own = faults.filter((fault) => fault.file === file);
      expect(own.map((fault) => fault.found).join(), JSON.stringify(faults)).toContain(found);
      for (const fault of faults)
        for (const part of [fault.rule, fault.found, fault.wanted, fault.mend])
          expect(part.trim()).not.toBe('');
    });
  });

  it('no profile at all is one sentence', () => {
    for (const change of [remove('libraries'), remove('libraries/madeup.md'), fileNamed('libraries')])
      withContent({}, (folder) => {
        change(folder);
        expect(checkContent(folder, today).faults.map(({ file }) => file)).toEqual(['content/libraries']);
      });
  });

  it.each([
    ['no messages', remove('messages'), 'content/messages'],
    ['no English ones', remove('messages/en.json'), 'content/messages/en.json'],
    ['a pipe of another language', pipe('messages/zh.json'), 'content/messages/zh.json'],
    ['English ones without the headings of a prose', () => {}, 'content/messages/en.json'],
  ] as const)('what the program is made with is looked at first: %s', (_, change, file) => {
    withContent({}, (folder) => {
      change(folder);
      expect(foundationFaults(folder).map((fault) => fault.file)).toContain(file);
    });
  });
});
