import { parseAtomFeed } from 'feedsmith';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectChanges, spanOf } from '@/lib/changes';
import { getMessages } from '@/lib/i18n/locales-fs';
import { feedLength, toFeed } from '@/lib/output/feed';
import { changingLibraries } from '../../support/libraries/changing-libraries';
import { plainLibrary } from '../../support/plain-library';

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

afterEach(() => vi.unstubAllEnvs());

describe('the feed, read back by another parser', () => {
  it.each(['en', 'zh'])('holds the newest events in %s', async (locale) => {
    vi.stubEnv('SITE_URL', 'https://atlas.example');
    vi.resetModules();
    const { toFeed: make } = await import('@/lib/output/feed');
    const feed = parseAtomFeed(make(locale, locale, past, feedWords));
    expect(feed.title?.value).toBe(words.feedTitle);
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `https://atlas.example/${locale}/changes/`],
      ['self', `https://atlas.example/${locale}/feed.xml`],
    ]);
    expect(past.length).toBeGreaterThan(feedLength);
    expect(feed.entries).toHaveLength(feedLength);
    const ids = feed.entries!.map(({ id }) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    feed.entries!.forEach((entry, index) => {
      expect(entry.links?.map(({ href }) => href)).toEqual([
        `https://atlas.example/${locale}/changes/#${past[index]!.id}`,
      ]);
      expect(entry.updated?.slice(0, 10)).toBe(spanOf(past[index]!.date).first);
      expect(entry.title?.value).toContain(past[index]!.name);
    });
    expect(feed.updated?.slice(0, 10)).toBe(spanOf(past[0]!.date).first);
  });

  it('without an address of the site names none: an entry is its words', () => {
    const text = toFeed('en', 'en', past, feedWords);
    expect(text).not.toMatch(/<link|invalid/);
    const feed = parseAtomFeed(text);
    expect(feed.entries).toHaveLength(feedLength);
    feed.entries!.forEach((entry, index) => expect(entry.content?.value).toContain(past[index]!.text));
  });

  it('stays whole with hostile text', () => {
    const event = { ...past[0]!, text: ']]> <script>alert(1)</script> & "quotes" \u4e2d' };
    // A title of a feed is HTML.
    expect(parseAtomFeed(toFeed('en', 'en', [event], feedWords)).entries?.[0]?.title?.value).toContain(
      ']]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; "quotes" 中',
    );
  });
});
