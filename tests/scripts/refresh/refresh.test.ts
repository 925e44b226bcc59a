import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { openFolder } from '@/lib/content/file/folder';
import { readLibraries } from '@/lib/content/read-libraries';
import { refresh } from '../../../scripts/refresh/refresh';
import { refreshSums, refreshTable } from '../../../scripts/refresh/table';
import { fakeClients, saying } from '../packages/fake-clients';
import { contentWith, day, profile } from './made-up-profile';

const npm = 'echo "npm error code E404" >&2; echo "npm error 404 Not Found - other" >&2; exit 1';

/** Runs refresh over a made-up profile with clients that say something; gives what it found and the file as it then is. */
async function run(texts: Readonly<Record<string, string>>, { write = false, text = profile } = {}) {
  const folder = contentWith(text);
  expect(checkContent(folder, day).faults).toEqual([]);
  const { profiles } = readLibraries(openFolder(folder));
  const env = fakeClients({ pip: saying(texts), npm });
  const result = await refresh(profiles, { folder, day, write, env, limit: 20_000 });
  return {
    ...result,
    file: readFileSync(path.join(folder, 'libraries/madeup.md'), 'utf8'),
    faults: checkContent(folder, day).faults,
    left: readdirSync(path.join(folder, 'libraries')),
  };
}

const states = ({ rows }: Awaited<ReturnType<typeof run>>) =>
  rows.map(({ place, state, newest }) => [place.path.join('.'), state, newest]);

const link = (name: string, version: string, python: string) =>
  `  Found link https://index.example/${name}-${version}-py3-none-any.whl (from https://index.example/) (requires-python:${python}), version: ${version}`;

describe('npm run refresh', () => {
  it('holds what a profile says of each package against the client', async () => {
    const found = await run({ madeup: link('madeup', '2.11', '>=3.11'), part: link('part', '1.0', '>=3.9') });
    expect(states(found)).toEqual([
      ['facts.latest_release.value.version', 'older', '2.11'],
      ['sources.s2.version', 'older', '2.11'],
      ['ecosystem.0.package', 'unknown', '1.0'],
      ['ecosystem.1.package', 'refused', undefined],
      ['ecosystem.2.package', 'unknown', undefined],
    ]);
    expect(found.file).toBe(profile);
    expect(found.toDos).toEqual([
      {
        file: 'content/libraries/madeup.md',
        line:
          profile
            .split('\n')
            .findIndex((line) => line.includes('version: "2.10"') && line.startsWith('      ')) + 1,
        fact: 'facts.latest_release',
        what: 'pip madeup: 2.10 here, 2.11 by the client; also sources.s2.version (line 16); read the new metadata and mend latest_release',
      },
    ]);
    const table = refreshTable(found.rows);
    expect(table[1]).toMatch(
      /^older +pip madeup +2\.10 +2\.11 +Python >=3\.11 +content\/libraries\/madeup\.md:\d+ +facts\.latest_release\.value\.version$/,
    );
    expect(table[4]).toMatch(/^refused +npm other .* npm ended with 1: npm error 404 Not Found - other$/);
    expect(table[5]).toMatch(/^unknown +julia Third .* no client for julia$/);
    expect(refreshSums(found.rows)).toBe(
      '5 places of 4 packages: 2 older, 0 newer, 0 equal, 1 refused, 2 unknown.',
    );
  });

  it('writes versions and days alone, in one step, with every other character as it was', async () => {
    const texts = { madeup: link('madeup', '2.10', '>=3.11'), part: link('part', '1.0', '>=3.9') };
    const found = await run(texts, { write: true });
    expect(found.file).toBe(
      profile.replace('name: "part"}', `name: "part", version: "1.0", read: "${day}"}`),
    );
    expect(found.faults).toEqual([]);
    expect([...found.written]).toEqual([['content/libraries/madeup.md', 2]]);
    expect(found.left.filter((name) => name.includes('.part'))).toEqual([]);
    expect(found.toDos).toEqual([]);
    // Nothing is left to be written.
    expect((await run(texts, { write: true, text: found.file })).written.size).toBe(0);
  });

  it('writes a newer release with its date as exact as it is known: when the metadata were read last, and today', async () => {
    const later = { madeup: link('madeup', '3.0', '>=3.11') };
    const found = await run(later, { write: true });
    expect(found.file).toContain('      version: "3.0"\n      date: "2026-11"\n');
    // Words and what stands on them are a person's: the source keeps its version.
    expect(found.file).toContain('    version: "2.10"\n    read: "2026-11-20"\n');
    const lastYear = profile.replace('read: "2026-11-20"', 'read: "2025-12-30"');
    const unknown = await run(later, { write: true, text: lastYear });
    expect(unknown.file).toBe(lastYear);
    expect(unknown.toDos).toHaveLength(1);
  });
});

describe('what npm run refresh holds against what', () => {
  it('says what is newer here than the client knows, and holds a pre-release against pre-releases', async () => {
    const texts = { madeup: `${link('madeup', '2.9', '>=3.11')}\n${link('madeup', '3.0rc1', '>=3.12')}` };
    expect(states(await run(texts)).slice(0, 2)).toEqual([
      ['facts.latest_release.value.version', 'newer', '2.9'],
      ['sources.s2.version', 'newer', '2.9'],
    ]);
    const early = profile.replace('    version: "2.10"\n    read', '    version: "3.0rc0"\n    read');
    expect(states(await run(texts, { text: early }))[1]).toEqual(['sources.s2.version', 'older', '3.0rc1']);
  });

  it('holds the Python that a profile names against the one that the package asks for', async () => {
    const text = profile.replace(
      '  status:\n',
      '  requires:\n    value: "Python 3.10 or newer"\n    source: [s1]\n  status:\n',
    );
    const found = await run({ madeup: link('madeup', '2.10', '>=3.11,<3.15') }, { text });
    expect(states(found)[1]).toEqual(['facts.requires.value', 'older', '3.11']);
    expect(found.toDos).toHaveLength(1);
  });

  it('watches the newest of several sources about one package', async () => {
    const text = profile
      .replace(
        'facts:\n',
        '  s3:\n    package: "madeup"\n    version: "2.9"\n    read: "2026-11-20"\n    title: "Older"\n    publisher: "Madeup project"\n\nfacts:\n',
      )
      .replace(
        '    value: active\n    since: "2020"\n    source: [s1]',
        '    value: active\n    since: "2020"\n    source: [s1, s3]',
      );
    expect(states(await run({ madeup: link('madeup', '2.10', '>=3.11') }, { text })).slice(0, 2)).toEqual([
      ['facts.latest_release.value.version', 'equal', '2.10'],
      ['sources.s2.version', 'equal', '2.10'],
    ]);
  });
});

it('no code names the host of a registry', () => {
  const folders = ['scripts/packages', 'scripts/refresh'];
  for (const folder of folders)
    for (const name of readdirSync(folder))
      expect(readFileSync(path.join(folder, name), 'utf8'), name).not.toMatch(
        /https?:|\.(?:org|io|com|dev)\b/,
      );
});
