import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { formatFaults } from '@/lib/content/file/fault';
import { verifiedFile, type Verified } from '@/lib/schema/records/verified';
import { citedRows } from '@/lib/verified/cited-rows';
import { writeVerified } from '@/lib/verified/write-verified';
import { repositoryFinder } from '../../../scripts/verify/find-repository';
import { verifyProfile } from '../../../scripts/verify/verify-profile';
import { makeRepository, runGit } from '../site/git-repository';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-verify-'));
/** Content with one profile, which `write` writes. */
export const content = path.join(root, 'content');
/** Copies of repositories. */
export const clones = path.join(root, 'clones');
/** What the command copies itself. */
export const cache = path.join(root, 'cache');
const clients = path.join(root, 'clients');
const elsewhere = path.join(root, 'elsewhere');
const profile = path.join(content, 'libraries/madeup.md');
const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');

/** Gives the address of a place in a repository of the owner `made`. */
export const address = (rest: string) => `https://github.com/made/${rest}`;
/** Gives a source as a profile declares it. */
export const source = (id: string, url: string, date?: string) =>
  `  ${id}:\n    url: "${url}"\n    title: "A place"\n    publisher: "Madeup project"\n${date ? `    date: "${date}"\n` : ''}`;

/** Writes the good profile with further sources and a tpu fact that cites them. */
export function write(sources: string, fact: string, more: (text: string) => string = (text) => text): void {
  const text = good
    .replace('\nfacts:\n', `${sources}\nfacts:\n`)
    .replace('    note: "Only in the tests."\n    source: [s1]\n', fact);
  writeFileSync(profile, more(text));
}

/** The day of every check here. */
export const today = '2026-11-24';

/** Reads the made-up profile and every source of it, as the command does; gives the record and what could not be read, and leaves the record in the content. */
export function verify(): { record: Verified; notes: string[] } {
  const { libraries } = checkContent(content, today).collection;
  const notes: string[] = [];
  const record = verifyProfile(libraries[0]!.sources, citedRows(libraries[0]!), {
    find: repositoryFinder({ clones, cache }),
    cache,
    today,
    note: (line) => notes.push(line),
  });
  const text = writeVerified(record);
  mkdirSync(path.join(content, 'verified'), { recursive: true });
  writeFileSync(path.join(content, 'verified/madeup.json'), text);
  // As it is read again.
  return { record: verifiedFile.parse(JSON.parse(text)), notes };
}

/** Gives what the check of the content finds in the made-up content with its record. */
export const found = (): string => formatFaults(checkContent(content, today).faults);

/** Runs the command itself; gives what it said. */
export function run(...more: readonly string[]): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--conditions=react-server', '--import', 'tsx', 'scripts/verify-sources.ts'],
      ...['--content', content, '--clones', clones, '--cache', cache, ...more],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) },
    },
  );
  return { said: `${stdout}${stderr}`, status };
}

/** Puts a program of a name on the PATH of the command. */
export function client(name: string, script: string): void {
  writeFileSync(path.join(clients, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(clients, name), 0o755);
}

// Programs of the test come first, and the host of the repositories lies in a folder here.
vi.stubEnv('PATH', `${clients}:${process.env.PATH}`);
vi.stubEnv('GIT_CONFIG_COUNT', '1');
vi.stubEnv('GIT_CONFIG_KEY_0', `url.file://${elsewhere}/.insteadOf`);
vi.stubEnv('GIT_CONFIG_VALUE_0', 'https://github.com/');

/** Ids of the commits of made/up, the oldest first. */
export const commits: string[] = [];

beforeAll(() => {
  cpSync('tests/fixtures/good', content, { recursive: true });
  for (const folder of [clones, clients, elsewhere]) mkdirSync(folder, { recursive: true });
  const made = makeRepository(path.join(clones, 'made+up', 'snapshot'), [
    {
      day: '2020-03-05',
      says: 'Guide',
      files: {
        'docs/guide.md':
          '# TPU\n\nTPUs work with Tracer since 1.4.\n\n# Other\n\nA passage about 512 cores.\n',
        'docs/old.md': 'gone later',
      },
      tag: 'v1.4.0',
    },
    {
      day: '2021-06-07',
      says: 'Support Shardy, avoid deprecated TPU API',
      files: { 'src/shard.py': 'def shard_all(x):\n    return x\n' },
    },
    {
      day: '2022-08-09',
      says: 'Remove Tracer (#7)',
      files: { 'docs/old.md': null, 'README.md': 'Made up.\n' },
    },
  ]);
  commits.push(...made);
  makeRepository(path.join(elsewhere, 'made', 'far.git'), [
    {
      day: '2019-02-03',
      says: 'First',
      files: { 'README.md': 'Far away, with Quux 7.25.\n', 'a/b.txt': 'Zebra9\n' },
    },
  ]);
  runGit(path.join(elsewhere, 'made', 'far.git'), ['config', 'uploadpack.allowFilter', 'true']);
  client('pip', 'exit 9');
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));
