import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { collectChanges, spanOf } from '@/lib/changes';
import { checkContent } from '@/lib/content/check';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toCalendar } from '@/lib/output/calendar';
import { feedLength, toFeed } from '@/lib/output/feed';
import { withContent } from '../support/content-folder';
import { readFileSync } from 'node:fs';

const day = '2026-11-25';
const words = getMessages('en').changes;
const { libraries } = checkContent('content', day).collection;
const { past, ahead } = collectChanges(libraries, day, 'en', words);
const feedWords = {
  title: words.feedTitle,
  description: words.feedDescription,
  author: words.feedAuthor,
  rights: words.feedRights,
};

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

describe('the feed, read back by another parser', () => {
  it.each(['en', 'zh'])('holds the newest events in %s', (locale) => {
    const feed = parseAtomFeed(toFeed(locale, locale, past, feedWords));
    expect(feed.title?.value).toBe(words.feedTitle);
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['alternate', 'self']);
    expect(feed.entries).toHaveLength(Math.min(feedLength, past.length));
    const ids = feed.entries!.map(({ id }) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    feed.entries!.forEach((entry, index) => {
      expect(entry.links?.[0]?.href).toBe(`/${locale}/changes/#${past[index]!.id}`);
      expect(entry.updated?.slice(0, 10)).toBe(spanOf(past[index]!.date).first);
      expect(entry.title?.value).toContain(past[index]!.name);
    });
    expect(feed.updated?.slice(0, 10)).toBe(spanOf(past[0]!.date).first);
  });

  it('stays whole with hostile text', () => {
    const event = { ...past[0]!, text: ']]> <script>alert(1)</script> & "quotes" \u4e2d' };
    // A title of a feed is HTML.
    expect(parseAtomFeed(toFeed('en', 'en', [event], feedWords)).entries?.[0]?.title?.value).toContain(
      ']]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes" 中',
    );
  });
});

describe('the calendar, read back by another parser', () => {
  const ends = [...past, ...ahead].filter(({ kind }) => kind === 'end');
  it('holds every announced end on its days', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(
        toCalendar('en', ends, day, { title: words.calendarTitle, description: words.calendarDescription }),
      ) as string,
    );
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.length).toBe(ends.length);
    expect(events.length).toBeGreaterThan(5);
    events.forEach((event, index) => {
      const { first, after } = spanOf(ends[index]!.date);
      expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([
        first,
        after,
        true,
      ]);
      expect(event.summary).toBe(`${ends[index]!.name}: ${ends[index]!.text}`);
      expect(event.uid).toBe(ends[index]!.id);
    });
  });
});
