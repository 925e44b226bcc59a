import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { collectChanges } from '@/lib/changes';
import { getLibraries } from '@/lib/content/load';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toCalendar } from '@/lib/output/feeds/calendar';
import { feedLength, toFeed } from '@/lib/output/feeds/feed';

const day = '2026-11-25';

describe.each(locales)('what changed, in %s', (locale) => {
  const words = getMessages(locale).changes;
  const libraries = getLibraries(locale);
  const { past, ahead } = collectChanges(libraries, day, locale, words);
  const all = [...past, ...ahead];
  const ends = all.filter(({ kind }) => kind === 'end');

  it('holds every event of every profile, each with a source and an anchor of its own', () => {
    expect(all.filter(({ kind }) => kind === 'event')).toHaveLength(
      libraries.reduce((sum, { history }) => sum + history.length, 0),
    );
    expect(ends).toHaveLength(libraries.reduce((sum, library) => sum + (library.ends?.length ?? 0), 0));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, sources } of all) expect(sources.length, id).toBeGreaterThan(0);
  });

  it('is a feed that another parser reads, with entries told apart', () => {
    const feed = parseAtomFeed(
      toFeed(locale, locale, past, {
        title: words.feedTitle,
        description: words.feedDescription,
        author: words.feedAuthor,
        rights: words.feedRights,
      }),
    );
    expect(feed.entries).toHaveLength(Math.min(feedLength, past.length));
    expect(new Set(feed.entries!.map(({ id }) => id)).size).toBe(feed.entries!.length);
    feed.entries!.forEach((entry, at) => expect(entry.title?.value).toContain(past[at]!.name));
  });

  it('is a calendar that another parser reads, of more than five ends', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(
        toCalendar(locale, ends, day, {
          title: words.calendarTitle,
          description: words.calendarDescription,
        }),
      ) as string,
    );
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.length).toBeGreaterThan(5);
    expect(events.map(({ uid, summary }) => [uid, summary.includes('undefined')])).toEqual(
      ends.map(({ id }) => [id, false]),
    );
  });
});
