import { expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { coverageByLibrary } from '@/lib/verified/coverage';
import {
  address,
  commits,
  content,
  found,
  run,
  source,
  today,
  verify,
  write,
} from '../../support/made-up/made-up-sources';

it('finds words in a file, reads it at a commit, and says where the rest may stand', () => {
  write(
    source('s3', address('up/blob/main/docs/guide.md'), '2020-03-05'),
    '    note: "TPU since 1.4, on 512 cores; only Nowhere helps."\n    source: [s3]\n    disagreement:\n      - {says: "The guide names Shardy.", source: [s3]}\n      - {says: "A page names Shardy.", source: [s1, s3]}\n',
  );
  const { record } = verify();
  expect(record.sources.s3).toEqual({
    hash: record.sources.s3!.hash,
    commit: commits[2]!.slice(0, 12),
    day: '2022-08-09',
    changed: '2020-03-05',
    copied: '2022-08-09',
  });
  expect(record.sources.s1).toEqual({ hash: record.sources.s1!.hash, unread: 'page' });
  expect(record.rows['facts/tpu']).toMatchObject({
    found: ['1.4', '512', 'TPU'],
    missing: ['Nowhere'],
    open: [],
  });
  // To avoid what is deprecated is no removal: the second commit does so.
  expect(record.rows['facts/tpu']).not.toHaveProperty('removed');
  expect(record.rows['facts/tpu/disagreement/1']).toMatchObject({ found: [], missing: ['Shardy'] });
  expect(record.rows['facts/tpu/disagreement/2']).toMatchObject({
    found: [],
    missing: [],
    open: ['Shardy'],
  });
  const { said, status } = run();
  expect(status, said).toBe(0);
  expect(said).toContain('madeup facts/tpu: “Nowhere” is in no source');
  expect(said).toMatch(/^madeup: \d+ facts and rows, \d+ \(\d+ %\) checked by machine/m);
  expect(said).toMatch(/^not checkable: madeup 2\.10: pip ended with 9$/m);
});

it('is refused by the check of the content until a reason stands beside it, and the reason once it is not needed', () => {
  expect(found()).toMatch(
    /sources-verified\n {2}found: {2}facts\.tpu: “Nowhere”, which stands in none of the sources/,
  );
  const tpu = (more: string) =>
    write(
      source('s3', address('up/blob/main/docs/guide.md'), '2020-03-05'),
      `    note: "TPU since 1.4, on 512 cores; only Nowhere helps."\n    source: [s3]\n${more}`,
    );
  tpu('    unverified: "Nowhere is our word for it."\n');
  verify();
  expect(found()).toBe('');
  write(
    source('s3', address('up/blob/main/docs/guide.md'), '2020-03-05'),
    '    note: "TPU since 1.4."\n    source: [s3]\n    unverified: "Nowhere is our word for it."\n',
  );
  const [library] = checkContent(content, today).collection.libraries;
  expect(coverageByLibrary([library!]).get('madeup')).toMatchObject({ stale: 1 });
  expect(found()).toBe('');
  verify();
  expect(found()).toMatch(/a reason for something missing, and nothing is/);
});

it('knows tags, days, code and removals', () => {
  write(
    source('s3', address('up'), '2022-08-09') +
      source('s4', address('up/blob/main/docs/guide.md'), '2020-03') +
      source('s5', address('up/releases/tag/v1.4.0'), '2020-03-05') +
      source('s6', address(`up/commit/${'@'}`), '2021-06-07').replace('@', commits[1]!),
    '    note: "With Tracer."\n    source: [s4]\n',
    (text) =>
      text
        .replace(
          '    support: yes\n    source: [s1]',
          '    support: yes\n    note: "`shard_all` since June 2021."\n    source: [s3]',
        )
        .replace(
          '  - date: "2019"\n    event: "First."\n    source: [s1]',
          '  - date: "2020-03-05"\n    event: "Version 1.4.0, with Unseen."\n    source: [s5]',
        )
        .replace(
          '    value: active\n    since: "2020"\n    source: [s1]',
          '    value: active\n    note: "With Shardy."\n    source: [s6]',
        ),
  );
  const { record } = verify();
  expect(record.rows['facts/tpu']).toMatchObject({
    found: ['Tracer'],
    removed: [
      { word: 'Tracer', commit: commits[2]!.slice(0, 7), day: '2022-08-09', says: 'Remove Tracer (#7)' },
    ],
  });
  expect(record.rows['facts/windows']).toMatchObject({ found: ['shard_all', '2021-06'], missing: [] });
  expect(record.rows['facts/status']).toMatchObject({ found: ['Shardy'], missing: [] });
  // What a release page says beside the tag, git does not hold.
  expect(record.rows['history/2020-03-05']).toMatchObject({
    found: ['2020-03-05', '1.4.0'],
    missing: [],
    open: ['Unseen'],
  });
  expect(found()).toMatch(/“Tracer”, of which commit \w+ of 2022-08-09 says “Remove Tracer/);
});

it('holds a finer place against the file', () => {
  const fact = (at: string) =>
    `    note: "On 512 cores."\n    source: [s3]\n    at: {path: "docs/guide.md", ${at}}\n`;
  const cited = source('s3', address('up/blob/main/docs/guide.md'), '2020-03-05');
  write(cited, fact('heading: "Other"'));
  expect(verify().record.rows['facts/tpu']).toMatchObject({ found: ['512'], missing: [] });
  write(cited, fact('heading: "TPU"'));
  expect(verify().record.rows['facts/tpu']).toMatchObject({ found: [], missing: ['512'] });
  write(cited, fact('heading: "Nothing"'));
  expect(verify().record.rows['facts/tpu']!.missing).toContain('docs/guide.md: Nothing');
  write(cited, fact('symbol: "shard_all"').replace('docs/guide.md', 'src/shard.py'));
  expect(verify().record.rows['facts/tpu']).toMatchObject({ found: [], missing: ['512'] });
  write(cited, fact('heading: "Nothing"').replace('docs/guide.md', 'docs/nothing.md'));
  expect(verify().record.rows['facts/tpu']!.missing).toEqual(['docs/nothing.md']);
});
