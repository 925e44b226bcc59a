import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { collectChanges, spanOf } from '@/lib/changes';
import { getMessages } from '@/lib/i18n/locales-fs';
import { feedLength, toFeed } from '@/lib/output/feeds/feed';
import { changingLibraries } from '../../../support/libraries/changing-libraries';
import { plainLibrary } from '../../../support/made-up/plain-library';

const day = '2026-11-25';
const words = getMessages('en').changes;
const busy = plainLibrary({
  id: 'busy',
  history: Array.from({ length: feedLength }, (_, at) => ({
    date: `${1900 + at}-01`,
    event: `Year ${at}.`,
    source: ['docs'],
  })),
});
const { past } = collectChanges([...changingLibraries, busy], day, 'en', words);
const feedWords = {
  title: words.feedTitle,
  description: words.feedDescription,
  author: words.feedAuthor,
  rights: words.feedRights,
};

describe('the feed, read back by another parser', () => {
  it.each(['en', 'zh'])('holds the newest events in %s', (locale) => {
    const feed = parseAtomFeed(toFeed(locale, locale, past, feedWords));
    expect(feed.title?.value).toBe(words.feedTitle);
    // Its links with an address of the site are the matter of tests/app/site-address.test.ts.
    expect(feed.links ?? []).toEqual([]);
    expect(past.length).toBeGreaterThan(feedLength);
    expect(feed.entries).toHaveLength(feedLength);
    const ids = feed.entries!.map(({ id }) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    feed.entries!.forEach((entry, index) => {
      expect(entry.links ?? []).toEqual([]);
      expect(entry.content?.value).toContain(past[index]!.text);
      expect(entry.updated?.slice(0, 10)).toBe(spanOf(past[index]!.date).first);
      expect(entry.title?.value).toContain(past[index]!.name);
    });
    expect(feed.updated?.slice(0, 10)).toBe(spanOf(past[0]!.date).first);
  });

  it('without an address of the site holds none, not even half of one', () => {
    expect(toFeed('en', 'en', past, feedWords)).not.toMatch(/<link|href=|no-host/);
  });

  it('stays whole with hostile text', () => {
    const event = { ...past[0]!, text: ']]> <script>alert(1)</script> & "quotes" \u4e2d' };
    // A title of a feed is HTML.
    expect(parseAtomFeed(toFeed('en', 'en', [event], feedWords)).entries?.[0]?.title?.value).toContain(
      ']]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes" 中',
    );
  });
});
