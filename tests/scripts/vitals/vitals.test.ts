import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findClone } from '../../../scripts/verify/find-repository';
import { makeRepository, type MadeUpCommit } from '../../support/site/repository';

const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-vitals-'));
const content = path.join(root, 'content');
const clones = path.join(root, 'clones');
const recordFile = path.join(content, 'vitals/another.json');
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });

/** A made-up project: robots, a mailmap, a merge, tags with and without a day of their own. */
const commits: readonly MadeUpCommit[] = [
  { day: '2019-05-01', author: 'Ann Ant', tags: ['another-0.1'] },
  { day: '2020-02-01', author: 'annie', mail: 'annie@home.example', tags: ['another-1.0rc1', 'side-1.0'] },
  { day: '2020-03-01', author: 'Bo Bee', tags: ['another-1.0*'] },
  { day: '2020-04-01', author: 'dependabot[bot]' },
  { day: '2020-05-01', author: 'Bo Bee', merge: true },
  { day: '2021-06-01', author: 'Ants', tags: ['another-1.1'] },
  {
    day: '2023-01-15',
    author: 'Ann Ant',
    files: { '.mailmap': 'Ann Ant <ann.ant@madeup.example> annie <annie@home.example>\n' },
  },
];

/** Runs npm run vitals on a content folder of its own; gives what it says. */
function vitals(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/vitals.ts', ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_FOLDER: content,
        XDG_CACHE_HOME: path.join(root, 'cache'),
        SOURCE_DATE_EPOCH: String(Date.parse('2024-05-06') / 1000),
        ...more,
      },
    },
  );
  return { said: `${stdout}${stderr}`, status };
}
const record = () =>
  JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, unknown> & { years: unknown[] };
/** Lets git find the made-up address in a folder. */
const found = (folder: string) => ({
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: `url.file://${folder}.insteadOf`,
  GIT_CONFIG_VALUE_0: 'https://madeup.example/ants/another',
  GIT_CONFIG_KEY_1: 'protocol.file.allow',
  GIT_CONFIG_VALUE_1: 'always',
});

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(clones, { recursive: true });
  cpSync('tests/fixtures/good', content, { recursive: true });
  for (const words of ['dimensions.yaml', 'messages', 'vocabulary'])
    cpSync(`content/${words}`, path.join(content, words), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each(['ants+another', 'ants+another/repo', 'Ants/Another/.git', 'ants+another/repo/.git'])(
  'a copy is found at %s',
  (place) => {
    mkdirSync(path.join(clones, place, 'objects'), { recursive: true });
    expect(findClone(clones, 'ants', 'another')).toBeUndefined();
    writeFileSync(path.join(clones, place, 'HEAD'), 'ref: refs/heads/main\n');
    expect(findClone(clones, 'ants', 'another')).toBe(path.join(clones, place));
  },
);

describe('npm run vitals', () => {
  it('measures a copy and writes the same record each time', () => {
    makeRepository(path.join(clones, 'ants/another'), commits);
    const { said, status } = vitals(['--clones', clones, 'another']);
    expect(status, said).toBe(0);
    expect(said).toContain(
      'another: written; 4 full years, 2019 to 2022; cut 2023-01-15; first commit 2019-05-01',
    );
    expect(record()).toEqual({
      repository: 'https://madeup.example/ants/another',
      commit: git('--git-dir', path.join(clones, 'ants/another'), 'rev-parse', 'main').trim(),
      cut: '2023-01-15',
      born: '2019-05-01',
      years: [
        { year: 2019, commits: 1, people: 1, releases: 1 },
        { year: 2020, commits: 3, people: 2, releases: 1 },
        { year: 2021, commits: 1, people: 0, releases: 1 },
        { year: 2022, commits: 0, people: 0, releases: 0 },
      ],
      people: 2,
      left_out: {
        merges: 1,
        robots: 1,
        robot_names: ['dependabot[bot]'],
        collective: 1,
        collective_names: ['Ants'],
      },
      tags: {
        all: 5,
        releases: 3,
        preliminary: 1,
        first: '2019-05-01',
        last: '2021-06-01',
        // From 1 May 2019 to the day of the tag, 4 March 2020, and from there to 1 June 2021.
        median_days: 381,
      },
    });
    const before = readFileSync(recordFile, 'utf8');
    expect(vitals(['--clones', clones, 'another']).said).toContain('another: unchanged');
    expect(readFileSync(recordFile, 'utf8')).toBe(before);
  });

  it('says what a shallow copy and one without tags lack, and counts no nought for it', () => {
    const whole = path.join(root, 'whole');
    makeRepository(whole, commits);
    git(
      'clone',
      '--quiet',
      '--bare',
      '--no-tags',
      '--depth',
      '3',
      `file://${whole}`,
      path.join(clones, 'ants/another'),
    );
    const { said, status } = vitals(['--clones', clones, 'another']);
    expect(status, said).toBe(0);
    expect(said).toContain('the copy has nothing before 2020-05-01');
    expect(said).toContain('the copy has no tags');
    expect(record()).toMatchObject({ lacks_before: '2020-05-01', tags: { all: 0, releases: 0 } });
    expect(record()).not.toHaveProperty('born');
    expect(record().years).toEqual([
      { year: 2021, commits: 1, people: 0 },
      { year: 2022, commits: 0, people: 0 },
    ]);
  });

  it('lets git make a copy where there is none, brings it up to date, and takes today for its cut', () => {
    const away = path.join(root, 'away');
    makeRepository(away, commits);
    const first = vitals(['another', '--clones', clones], found(away));
    expect(first.status, first.said).toBe(0);
    expect(record()).toMatchObject({ cut: '2024-05-06' });
    expect(record().years).toHaveLength(5);
    rmSync(away, { recursive: true });
    makeRepository(away, [...commits, { day: '2023-03-01', author: 'Cy Cat' }]);
    const second = vitals(['another'], found(away));
    expect(second.status, second.said).toBe(0);
    expect(record()).toMatchObject({ people: 3 });
    expect(record().years.at(-1)).toEqual({ year: 2023, commits: 2, people: 2, releases: 0 });
  });
});

describe('npm run vitals, where something is amiss,', () => {
  it('keeps the old record and says why in a sentence where nothing can be read', () => {
    const before = readFileSync(recordFile, 'utf8');
    const { said, status } = vitals(['another'], found(path.join(root, 'nowhere')));
    expect(status).toBe(1);
    expect(said).toMatch(/^another: not measured; a record that is there stays\. .*nowhere.*$/m);
    expect(said).not.toMatch(/^\s+at /m);
    mkdirSync(path.join(clones, 'ants/another/objects'), { recursive: true });
    writeFileSync(path.join(clones, 'ants/another/HEAD'), 'nonsense');
    expect(vitals(['another', '--clones', clones]).said).toMatch(
      /^another: not measured; .*not a git repository/m,
    );
    expect(readFileSync(recordFile, 'utf8')).toBe(before);
  });

  it('names what it does not know, and leaves out what cannot be measured', () => {
    const { said, status } = vitals(['nobody']);
    expect(status).toBe(1);
    expect(said).toContain(
      'Not among the profiles nor in content/vitals.yaml: nobody. There are: another, madeup.',
    );
    expect(vitals(['--clone', clones]).said).toContain('Wanted: npm run vitals');
    expect(vitals(['--clones', root + 'x']).said).toContain(`--clones: there is no folder ${root}x`);
    makeRepository(path.join(clones, 'ants/another'), commits);
    expect(vitals(['--clones', clones]).said).toContain('madeup: not measured (not-public)');
  });

  it('measures though another record is broken, but not with a list that is', () => {
    makeRepository(path.join(clones, 'ants/another'), commits);
    writeFileSync(recordFile, '{');
    expect(vitals(['--clones', clones, 'another']).status).toBe(0);
    writeFileSync(path.join(content, 'vitals.yaml'), 'libraries:\n  - id: Another\n');
    const { said, status } = vitals(['--clones', clones, 'another']);
    expect(status).toBe(1);
    expect(said).toMatch(/^content\/vitals\.yaml:2:\d+ format$/m);
  });
});
