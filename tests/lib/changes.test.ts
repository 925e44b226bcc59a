import { describe, expect, it } from 'vitest';
import { collectChanges, spanOf } from '@/lib/changes';
import { checkContent } from '@/lib/content/check';
import { getMessages } from '@/lib/i18n/locales-fs';
import { withContent } from '../support/content-folder';
import { readFileSync } from 'node:fs';

const day = '2026-11-25';
const words = getMessages('en').changes;
const { libraries } = checkContent('content', day).collection;
const { past, ahead } = collectChanges(libraries, day, 'en', words);

describe('changes', () => {
  it('hold every event of every profile, the newest first, each with a source and an anchor of its own', () => {
    const all = [...past, ...ahead];
    expect(all.filter(({ kind }) => kind === 'event')).toHaveLength(
      libraries.reduce((sum, { history }) => sum + history.length, 0),
    );
    expect(all.filter(({ kind }) => kind === 'end')).toHaveLength(
      libraries.reduce((sum, { ends }) => sum + (ends?.length ?? 0), 0),
    );
    expect(past.map(({ date }) => date)).toEqual([...past.map(({ date }) => date)].sort().reverse());
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, sources } of all) expect(sources.length, id).toBeGreaterThan(0);
  });

  it('keep announced ends apart until their day', () => {
    const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8')
      .replace(
        '\nexample:',
        '\nends:\n  - date: "2027-03"\n    what: "Support of 1.0 ends."\n    source: [s1]\n\nexample:',
      )
      .replace(
        '    status: active\n',
        '    status: retired\n    ended: "2021-06"\n    successor: "Other part"\n',
      );
    withContent({ 'libraries/madeup.md': good }, (folder) => {
      const { collection, faults } = checkContent(folder, day);
      expect(faults).toEqual([]);
      expect(collectChanges(collection.libraries, day, 'en', words)).toMatchObject({
        ahead: [{ id: 'madeup-end-2027-03-1', date: '2027-03', kind: 'end' }],
        past: [
          { date: '2021-06', kind: 'part', text: 'Part is retired. Successor: Other part.' },
          { date: '2020-05-01', kind: 'event' },
          { date: '2019', kind: 'event' },
        ],
      });
      expect(collectChanges(collection.libraries, '2027-03-01', 'en', words).ahead).toEqual([]);
    });
  });

  it('say what a partial date spans', () => {
    expect(['2026-12-31', '2026-12', '2024-02', '2026'].map(spanOf)).toEqual([
      { first: '2026-12-31', after: '2027-01-01' },
      { first: '2026-12-01', after: '2027-01-01' },
      { first: '2024-02-01', after: '2024-03-01' },
      { first: '2026-01-01', after: '2027-01-01' },
    ]);
  });
});
