import { expect, it } from 'vitest';
import path from 'node:path';
import { makeCommit, runGit } from '../../support/site/git-repository';
import { address, cache, clones, found, source, verify, write } from '../../support/made-up/made-up-sources';

it.each([
  [
    'a path that is gone',
    'up/blob/main/docs/old.md',
    '2020-03-05',
    'path',
    /nothing at this place at commit \w+\n.*\n.*It was there until \w+, 2022-08-09: cite it/,
  ],
  ['a tag that is not there', 'up/releases/tag/v9', undefined, 'path', /nothing at this place/],
  [
    'the day of the copy',
    'up/blob/main/docs/guide.md',
    '2022-08-09',
    'day',
    /did not change\n {2}wanted: 2020-03-05/,
  ],
  [
    'a day before the release',
    'up/releases/tag/v1.4.0',
    '2019-01-01',
    'day',
    /did not change\n {2}wanted: 2020-03-05/,
  ],
])('names %s, and so does check:content', (_, rest, date, fault, sentence) => {
  write(source('s3', address(rest), date), '    note: "TPU."\n    source: [s3]\n');
  const { record } = verify();
  expect(record.sources.s3).toMatchObject({ fault });
  expect(found()).toMatch(sentence);
  // A source that was corrected since is not judged by the old record.
  write(source('s3', address('up'), '2022-08-09'), '    note: "TPU."\n    source: [s3]\n');
  expect(found()).toBe('');
});

it('does not take the end of a copy for an end', () => {
  const part = (ended: string) => (text: string) =>
    text.replace(
      '    status: active\n    url: "https://madeup.example/part"\n    source: [s1]',
      `    status: retired\n    url: "https://madeup.example/part"\n    ended: "${ended}"\n    source: [s3]`,
    );
  const cited = source('s3', address('up'), '2022-08-09');
  const fact = '    note: "With Shardy; quiet since August 2022."\n    source: [s3]\n';
  write(cited, fact, part('2022-08-01'));
  const { record } = verify();
  expect(record.sources.s3).toMatchObject({ copied: '2022-08-09' });
  expect(record.rows['ecosystem/Part']).toMatchObject({ cut: '2022-08-09' });
  expect(record.rows['facts/tpu']).toMatchObject({ cut: '2022-08-09' });
  expect(found()).toMatch(/an end \(2022-08-01\) where the copy ends/);
  write(cited, fact.replace('August 2022', 'March 2021'), part('2021-06'));
  const { rows } = verify().record;
  expect(rows['ecosystem/Part']).not.toHaveProperty('cut');
  expect(rows['facts/tpu']).not.toHaveProperty('cut');
  // A read-me that takes leave says it itself.
  runGit(path.join(clones, 'made+up', 'snapshot'), ['checkout', '--quiet', '-b', 'left']);
  makeCommit(path.join(clones, 'made+up', 'snapshot'), {
    day: '2022-08-10',
    says: 'Leave',
    files: { 'README.md': 'Part is archived.\n' },
  });
  write(source('s3', address('up/tree/left'), '2022-08-10'), fact, part('2022-08-10'));
  expect(verify().record.rows['ecosystem/Part']).toMatchObject({
    found: ['Part', '2022-08-10'],
    missing: [],
  });
  expect(verify().record.rows['ecosystem/Part']).not.toHaveProperty('cut');
  runGit(path.join(clones, 'made+up', 'snapshot'), ['checkout', '--quiet', 'main']);
});

it('holds nothing against a source that is younger than the copy', () => {
  write(
    source('s3', address('up/blob/main/docs/new.md'), '2024-01') + source('s4', address('up'), '2024-01-05'),
    '    note: "With Shardy and Newton."\n    source: [s3, s4]\n',
  );
  const { record } = verify();
  expect(record.sources.s3).toMatchObject({ unread: 'no-ref' });
  expect(record.sources.s4).not.toHaveProperty('fault');
  expect(record.rows['facts/tpu']).toMatchObject({ found: ['Shardy'], missing: [], open: ['Newton'] });
});

it('copies a repository that is not there, without blobs, and reads what it needs', () => {
  write(
    source('s3', address('far'), '2019-02-03'),
    '    note: "It has Quux 7.25 and Zebra9."\n    source: [s3]\n',
  );
  const { record } = verify();
  expect(record.rows['facts/tpu']).toMatchObject({ found: ['7.25', 'Quux', 'Zebra9'], missing: [] });
  expect(runGit(path.join(cache, 'made+far'), ['config', 'remote.origin.partialclonefilter']).trim()).toBe(
    'blob:none',
  );
  // The second time from the cache.
  expect(verify().record.rows['facts/tpu']).toMatchObject({ missing: [] });
});

it('says in a sentence what cannot be had', () => {
  write(
    source('s3', address('nowhere')) + source('s4', address('up/issues/5')),
    '    note: "It has Quux."\n    source: [s3, s4]\n',
  );
  const { record, notes } = verify();
  expect(record.sources.s3).toMatchObject({ unread: 'no-copy' });
  expect(record.sources.s4).toMatchObject({ unread: 'thread' });
  expect(record.rows['facts/tpu']).toMatchObject({ found: [], missing: [], open: ['Quux'] });
  expect(notes).toEqual([
    expect.stringMatching(/^madeup 2\.10: pip ended with 9$/),
    expect.stringMatching(/^made\/nowhere: \S/),
  ]);
});
