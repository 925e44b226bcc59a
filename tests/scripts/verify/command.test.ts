import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { address, client, content, run, source, verify, write } from '../../support/made-up/made-up-sources';

it('asks the ordinary clients for packages', () => {
  const report = JSON.stringify({
    install: [
      {
        metadata: {
          name: 'madeup',
          version: '2.10',
          requires_python: '>=3.12',
          summary: 'for manylinux_2_28',
          requires_dist: ['numpy>=2.2'],
        },
        download_info: { url: 'https://files.example/madeup-2.10-py3-none-any.whl' },
      },
    ],
  });
  client(
    'pip',
    `case "$*" in *madeup==2.10*) echo '${report}';; *) echo 'ERROR: x (from versions: 1.0, 2.10)' >&2; exit 1;; esac`,
  );
  client(
    'npm',
    `case "$*" in *made@1.2.3*) echo '{"version":"1.2.3","engines":{"node":">=20.9"}}';; *) echo E404 >&2; exit 1;; esac`,
  );
  client(
    'cargo',
    `case "$*" in *made@0.4.0*) echo 'rust-version: 1.81';; *) echo 'error: could not find' >&2; exit 101;; esac`,
  );
  client(
    'mvn',
    `case "$*" in *example.made:up:3.1:pom*) for a in "$@"; do case $a in -Dmaven.repo.local=*) d="\${a#*=}";; esac; done; mkdir -p "$d/example/made/up/3.1"; echo '<release>21</release>' > "$d/example/made/up/3.1/up-3.1.pom";; *) echo 'Could not find artifact'; exit 1;; esac`,
  );
  const pack = (id: string, manager: string, name: string, version: string) =>
    `  ${id}:\n    manager: ${manager}\n    package: "${name}"\n    version: "${version}"\n    read: "2026-11-20"\n    title: "Package metadata"\n    publisher: "Madeup project"\n`;
  write(
    pack('p1', 'npm', 'made', '1.2.3') +
      pack('p2', 'cargo', 'made', '0.4.0') +
      pack('p3', 'mvn', 'example.made:up', '3.1') +
      pack('p4', 'pip', 'madeup', '2.99') +
      pack('p5', 'npm', 'made', '9'),
    '    note: "From Python 3.12, NumPy 2.2, manylinux 2.28, up to 3.99, on Plan9 since 3 May 2024."\n    source: [s2]\n    disagreement:\n      - {says: "Node 20.9, Rust 1.81 and 21.", source: [p1, p2, p3]}\n      - {says: "Nothing.", source: [p4, p5]}\n',
  );
  const { record } = verify();
  expect(record.rows['facts/tpu']).toMatchObject({
    found: ['3.12', '2.2', '2.28', 'Python', 'NumPy'],
    missing: ['3.99'],
    open: ['2024-05-03', 'Plan9'],
  });
  expect(record.rows['facts/tpu/disagreement/1']!.found).toEqual(
    expect.arrayContaining(['20.9', '1.81', '21']),
  );
  expect(record.sources.p4).toMatchObject({ fault: 'path' });
  expect(record.sources.p5).toMatchObject({ fault: 'path' });
  // What a version says never changes: the second time it is read from what was kept.
  client('pip', 'exit 9');
  expect(verify().record.rows['facts/tpu']!.found).toContain('3.12');
});

it('writes the same file for the same sources', () => {
  write(source('s3', address('up'), '2022-08-09'), '    note: "With Shardy."\n    source: [s3]\n');
  verify();
  const text = readFileSync(path.join(content, 'verified/madeup.json'), 'utf8');
  expect(run('madeup').status).toBe(0);
  expect(readFileSync(path.join(content, 'verified/madeup.json'), 'utf8')).toBe(text);
});

it('reads with --changed only what was changed since, and keeps the rest', () => {
  const say = (note: string) =>
    write(source('s3', address('up'), '2022-08-09'), `    note: "${note}"\n    source: [s3]\n`);
  say('With Shardy.');
  const { record: whole } = verify();
  say('With Shardy, since 3.99.');
  expect(run('--changed').said).toMatch(/facts\/tpu: “3\.99” is in no source/);
  const record = JSON.parse(readFileSync(path.join(content, 'verified/madeup.json'), 'utf8')) as typeof whole;
  const { 'facts/tpu': changed, ...kept } = record.rows;
  const { 'facts/tpu': before, ...others } = whole.rows;
  expect(changed!.hash).not.toBe(before!.hash);
  expect(kept).toEqual(others);
  expect(Object.keys(record.rows)).toEqual(Object.keys(whole.rows));
  expect(Object.keys(record.sources)).toEqual(Object.keys(whole.sources));
  // Nothing is new now, so nothing is read.
  expect(run('--changed').said).not.toContain('madeup');
});

it.each([
  [['nobody'], /No such profile: nobody\. There are: madeup\./],
  [['--clones', '/nowhere/at/all'], /--clones: there is no folder/],
  [['--strange'], /Wanted: npm run verify:sources/],
])('refuses %s in a sentence', (given, sentence) => {
  const { said, status } = run(...given);
  expect(status).toBe(1);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at /m);
});
