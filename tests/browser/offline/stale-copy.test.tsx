import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import OfflinePage from '@/app/[locale]/offline/page';
import { OfflineNotice } from '@/components/site/offline-notice';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import {
  dayOf,
  fetchedOn,
  listCachedPages,
  toStaleCopy,
  type CachedPage,
} from '../../../browser/offline/stale-copy';

const page = (locale: string) =>
  `<!DOCTYPE html><html lang="${getMessages(locale).site.htmlLang}"><body>${renderToStaticMarkup(<OfflineNotice words={getMessages(locale).offline} />)}</body></html>`;

describe('the day of a copy', () => {
  it('is that of the reader’s clock', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(fetchedOn(new Headers({ date: new Date(2026, 10, 25, 0, 1).toUTCString() }))).toBe('2026-11-25');
  });
});

describe('toStaleCopy', () => {
  it.each([
    ['en', 'Offline copy of ', '25 Nov 2026'],
    ['zh', '这是', '2026年11月25日'],
  ])('says the day in the language of the page: %s', (locale, before, day) => {
    const marked = toStaleCopy(page(locale), '2026-11-25');
    expect(marked).toContain('<html data-copied="2026-11-25" lang=');
    expect(marked).toContain(`>${before}<time data-copied-on="" datetime="2026-11-25">${day}</time>`);
    // Everything else is as it was: hashes of scripts stay right.
    expect(marked.replace(' data-copied="2026-11-25"', '').replace(/<time.*?<\/time>/, '')).toBe(
      page(locale).replace(/<time.*?<\/time>/, ''),
    );
  });

  it('has a place for the day in the words of every language', () => {
    for (const locale of locales) expect(getMessages(locale).offline.copy.split('{date}')).toHaveLength(2);
  });
});

describe('listCachedPages', () => {
  const offline = async (locale: string) =>
    `<html lang="${getMessages(locale).site.htmlLang}">${renderToStaticMarkup(await OfflinePage({ params: Promise.resolve({ locale }) }))}</html>`;
  const kept = (path: string, lang: string, title: string): CachedPage => ({
    url: `https://atlas.example${path}`,
    html: `<html lang="${lang}"><title>${title}</title></html>`,
    day: '2026-11-25',
  });
  const pages = [
    kept('/en/map/', 'en', 'Map · DL Atlas'),
    kept('/zh/libraries/jax/', 'zh-Hans', 'JAX｜深度学习库图鉴'),
    kept('/en/', 'en', 'DL Atlas: Choose &amp; check'),
    kept('/en/x&y/', 'en', ''),
  ];

  it('names each page with its day, those in the language of the offline page first', async () => {
    const lines = async (locale: string) =>
      [
        ...listCachedPages(await offline(locale), pages).matchAll(
          /<li><a href="([^"]+)" lang="([^"]+)">([^<]+)<\/a><time datetime="2026-11-25">([^<]+)<\/time><\/li>/g,
        ),
      ].map((match) => match.slice(1));
    expect(await lines('en')).toEqual([
      ['/en/x&amp;y/', 'en', '/en/x&y/', '25 Nov 2026'],
      ['/en/', 'en', 'DL Atlas: Choose &amp; check', '25 Nov 2026'],
      ['/en/map/', 'en', 'Map', '25 Nov 2026'],
      ['/zh/libraries/jax/', 'zh-Hans', 'JAX', '25 Nov 2026'],
    ]);
    expect((await lines('zh'))[0]).toEqual(['/zh/libraries/jax/', 'zh-Hans', 'JAX', '2026年11月25日']);
  });

  it('leaves the list empty where nothing is kept, so that its heading is not shown', async () => {
    expect(listCachedPages(await offline('en'), [])).toBe(await offline('en'));
    expect(await offline('en')).toMatch(/<ul data-kept=""[^>]*><\/ul>/);
  });
});
