import { describe, expect, it } from 'vitest';
import { byMonth, collectChanges, spanOf } from '@/lib/changes';
import { checkContent } from '@/lib/content/check';
import { getMessages } from '@/lib/i18n/locales-fs';
import { changingLibraries } from '../support/libraries/changing-libraries';
import { withContent } from '../support/content-folder';
import { readFileSync } from 'node:fs';

const day = '2026-11-25';
const words = getMessages('en').changes;
const { past, ahead } = collectChanges(changingLibraries, day, 'en', words);

describe('changes', () => {
  it('hold every event of every profile, the newest first, each with a source and an anchor of its own', () => {
    const all = [...past, ...ahead];
    expect(past.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'ant-end-2026-11-25-1: Support of 1.1 ends.',
      'ant-end-2026-11-24-1: Support of 1.0 ends.',
      'ant-end-2026-1: The old server closes.',
      'ant-part-2023-02-1: Dashboard is retired.',
      'ant-part-2022-1: Zoo is in maintenance mode. Successor: New zoo.',
      'ant-event-2021-03-1: Web part ends.',
      'bee-event-2020-05-01-1: Moves to a foundation.',
      'ant-event-2020-05-01-2: A paper appears.',
      'ant-event-2020-05-01-1: Second release.',
      'ant-event-2019-1: First release.',
      'bee-event-2018-06-1: First release.',
    ]);
    expect(all.filter(({ kind }) => kind === 'event')).toHaveLength(
      changingLibraries.reduce((sum, { history }) => sum + history.length, 0),
    );
    expect(all.filter(({ kind }) => kind === 'end')).toHaveLength(
      changingLibraries.reduce((sum, { ends }) => sum + (ends?.length ?? 0), 0),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(past.find(({ id }) => id === 'ant-event-2020-05-01-1')!.sources.map(({ title }) => title)).toEqual(
      ['Paper', 'Documentation'],
    );
    for (const { id, sources } of all) expect(sources.length, id).toBeGreaterThan(0);
  });

  it('name the nearest of what is still to come first', () => {
    expect(ahead.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'ant-end-2026-11-26-1: Support of 1.2 ends.',
      'bee-end-2027-01-1: The download page closes.',
      'ant-end-2027-03-1: Support of 2.0 ends.',
    ]);
  });

  it('keep announced ends apart until their day', () => {
    const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8')
      .replace(
        '\npublishers:',
        '\nends:\n  - date: "2027-03"\n    what: "Support of 1.0 ends."\n    source: [s1]\n\npublishers:',
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

describe('events on their page', () => {
  it('stand by month for half a year, by year before it, and with the year where no month is known', () => {
    expect(byMonth(past, day).map(({ date, events }) => [date, events.length])).toEqual([
      ['2026-11', 2],
      ['2026', 1],
      ['2023', 1],
      ['2022', 1],
      ['2021', 1],
      ['2020', 3],
      ['2019', 1],
      ['2018', 1],
    ]);
  });

  it('tell a promise of support from an end, under the same anchor', () => {
    const [ant, ...others] = changingLibraries;
    const promising = {
      ...ant!,
      ends: ant!.ends!.map((row) => (row.date === '2027-03' ? { ...row, promised: true as const } : row)),
    };
    const { ahead: dates } = collectChanges([promising, ...others], day, 'en', words);
    expect(dates.map(({ id, kind, shown }) => [id, kind, shown])).toEqual([
      ['ant-end-2026-11-26-1', 'end', 'end'],
      ['bee-end-2027-01-1', 'end', 'end'],
      ['ant-end-2027-03-1', 'end', 'promise'],
    ]);
  });
});
