import { parseAtomFeed } from 'feedsmith';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectChanges } from '@/lib/changes';
import { getMessages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { changingLibraries } from '../support/libraries/changing-libraries';

const day = '2026-11-25';
const words = getMessages('en').changes;
const { past, ahead } = collectChanges(changingLibraries, day, 'en', words);
const ends = [...past, ...ahead].filter(({ kind }) => kind === 'end');
const feedWords = {
  title: words.feedTitle,
  description: words.feedDescription,
  author: words.feedAuthor,
  rights: words.feedRights,
};
const calendarWords = { title: words.calendarTitle, description: words.calendarDescription };

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('@/lib/typeface/typefaces');
  vi.resetModules();
});

describe('a site that knows its address', () => {
  it.each(['en', 'zh'])('has full ones in its feed: %s', async (locale) => {
    vi.stubEnv('SITE_URL', 'https://atlas.example/');
    const { toFeed } = await import('@/lib/output/feeds/feed');
    const feed = parseAtomFeed(toFeed(locale, locale, past, feedWords));
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `https://atlas.example${paths.changes(locale)}`],
      ['self', `https://atlas.example${paths.feed(locale)}`],
    ]);
    expect(feed.entries?.map(({ links }) => links?.map(({ href }) => href))).toEqual(
      past.slice(0, 100).map(({ id }) => [`https://atlas.example${paths.changes(locale)}#${id}`]),
    );
  });

  it.each([
    ['', []],
    ['https://atlas.example', ends.map(({ id }) => `https://atlas.example${paths.changes('en')}#${id}`)],
  ])('has full ones or none in its calendar: SITE_URL=%s', async (address, wanted) => {
    vi.stubEnv('SITE_URL', address);
    const { toCalendar } = await import('@/lib/output/feeds/calendar');
    const unfolded = toCalendar('en', ends, day, calendarWords).replace(/\r\n[ \t]/g, '');
    expect([...unfolded.matchAll(/^URL[^:]*:(.*)$/gm)].map((match) => match[1]!.trim())).toEqual(wanted);
  });

  it.each(['atlas.example', 'ftp://atlas.example', 'https://', '/atlas'])(
    'is not built for %s',
    async (address) => {
      vi.stubEnv('SITE_URL', address);
      await expect(import('@/lib/site')).rejects.toThrow(/^SITE_URL is "/);
    },
  );
});

describe('who runs the site and how to reach them', () => {
  const contactOf = async (contact: string) => {
    vi.stubEnv('SITE_CONTACT', contact);
    vi.resetModules();
    return (await import('@/lib/site')).siteContact;
  };

  it('is an e-mail address, a web address or nothing', async () => {
    expect(await contactOf(' atlas@example.org ')).toEqual({
      name: 'atlas@example.org',
      href: 'mailto:atlas@example.org',
    });
    expect(await contactOf('https://example.org/contact')).toEqual({
      name: 'https://example.org/contact',
      href: 'https://example.org/contact',
    });
    expect(await contactOf('')).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'atlas', 'a@b', 'a@b.org?cc=c@d.org', 'https://'])(
    'is not built for %s',
    async (contact) => {
      await expect(contactOf(contact)).rejects.toThrow(/^SITE_CONTACT is "/);
    },
  );
});

describe('the site map', () => {
  it('has the address of the site in each of its addresses, and nothing without one: the build removes its file', async () => {
    const pages = vi.fn((absoluteUrl: (path: string) => string) => [
      { url: absoluteUrl('/en/'), alternates: { languages: {} } },
    ]);
    vi.doMock('@/lib/output/site-map', () => ({ toSiteMap: pages }));
    const siteMapFor = async (address: string) => {
      vi.stubEnv('SITE_URL', address);
      vi.resetModules();
      return (await import('@/app/sitemap')).default().map(({ url }) => url);
    };
    expect(await siteMapFor('https://atlas.example/')).toEqual(['https://atlas.example/en/']);
    expect(await siteMapFor('')).toEqual([]);
    vi.doUnmock('@/lib/output/site-map');
  });
});

describe('pictures', () => {
  it('are drawn in English for a language whose letters no typeface has', async () => {
    vi.doMock('@/lib/typeface/typefaces', () => ({ missingLetters: () => ['ꙮ'] }));
    const { pictureLanguage } = await import('@/lib/output/picture/draw-picture');
    expect(pictureLanguage('zh')).toBe('en');
  });
});
