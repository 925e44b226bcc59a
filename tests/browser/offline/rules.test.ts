import { describe, expect, it } from 'vitest';
import { cacheNames, leftOver } from '../../../browser/offline/caches';
import {
  filesOf,
  isOwn,
  isPage,
  isSound,
  keyOf,
  kindOf,
  languageOfAddress,
  surplus,
} from '../../../browser/offline/rules';

const origin = 'https://atlas.example';
const folders = { hashedFolder: '/_next/static/', dataFolder: '/data/' };
const asked = (path: string, more: Partial<Pick<Request, 'method' | 'mode' | 'headers'>> = {}) =>
  kindOf(
    {
      url: path.startsWith('/') ? origin + path : path,
      method: 'GET',
      mode: 'cors',
      headers: new Headers(),
      ...more,
    },
    origin,
    folders,
  );

describe('kindOf', () => {
  it('tells pages, data and hashed files apart, and leaves the rest to the browser', () => {
    expect(asked('/en/?tpu=yes', { mode: 'navigate' })).toBe('page');
    expect(asked('/data/en/search.json')).toBe('data');
    expect(asked('/_next/static/chunks/a.js', { mode: 'no-cors' })).toBe('hashed');
    for (const path of [
      '/api/v1/libraries.json',
      '/icon.svg',
      '/sw.js',
      '/en/',
      '/database/x.json',
      'https://elsewhere.example/_next/static/a.js',
    ])
      expect(asked(path), path).toBeUndefined();
  });

  it('touches no part of a file and nothing that is sent', () => {
    expect(asked('/data/en/search.json', { headers: new Headers({ range: 'bytes=0-9' }) })).toBeUndefined();
    expect(asked('/en/', { mode: 'navigate', method: 'POST' })).toBeUndefined();
  });
});

describe('keyOf', () => {
  it.each([
    ['/en/', '/en/'],
    ['/en/?tpu=yes&q=x#jax', '/en/'],
    ['/en', '/en/'],
    ['/en/compare?libraries=jax,flux', '/en/compare/'],
    ['/en/index.html?x', '/en/'],
    ['/', '/'],
    ['/data/en/search.json?x=1', '/data/en/search.json'],
    ['/en/libraries/node.js', '/en/libraries/node.js'],
  ])('%s is kept as %s', (address, key) => {
    expect(keyOf(origin + address)).toBe(origin + key);
    expect(keyOf(keyOf(origin + address))).toBe(origin + key);
  });
});

describe('what is kept', () => {
  it('is whole, right, of this site and at its own address', () => {
    const sound = { status: 200, type: 'basic', redirected: false } as const;
    expect(isSound(sound)).toBe(true);
    for (const wrong of [
      { status: 206 },
      { status: 404 },
      { status: 500 },
      { status: 0 },
      { status: 304 },
      { type: 'opaque' },
      { type: 'opaqueredirect' },
      { type: 'cors' },
      { redirected: true },
    ] as const)
      expect(isSound({ ...sound, ...wrong }), JSON.stringify(wrong)).toBe(false);
  });

  it('is a page only if the server says so', () => {
    expect(isPage(new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } }))).toBe(true);
    expect(isPage(new Response('', { headers: { 'content-type': 'application/json' } }))).toBe(false);
    expect(isPage(new Response(null))).toBe(false);
  });
});

describe('a page of this site', () => {
  it('carries a mark that no login page has', () => {
    const page = (attributes: string) =>
      `<!DOCTYPE html><html${attributes}><head></head><body><p data-own="">Hotel</p></body></html>`;
    expect([' lang="zh-Hans" data-own=""', ' data-own="" lang="en"'].map((own) => isOwn(page(own)))).toEqual([
      true,
      true,
    ]);
    expect(['', ' lang="en"', ' data-owner=""'].map((other) => isOwn(page(other)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isOwn('')).toBe(false);
  });
});

describe('filesOf', () => {
  const style = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
  it('finds the styles and the late scripts, not those for old browsers', () => {
    const html = `${style}<script src="/_next/static/chunks/old.js" noModule=""></script><script data-scripts="/_next/static/deferred/replay-1.js /_next/static/deferred/page-2.js" data-at-once="1">x</script>`;
    expect(filesOf(html)).toEqual({
      styles: ['/_next/static/chunks/a.css'],
      scripts: ['/_next/static/deferred/replay-1.js', '/_next/static/deferred/page-2.js'],
    });
  });

  it('finds the typeface that is loaded ahead', () => {
    const face =
      '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>';
    expect(filesOf(face + style).styles).toEqual([
      '/_next/static/chunks/a.css',
      '/_next/static/media/f.woff2',
    ]);
  });

  it('finds the scripts of a page as Next wrote it', () => {
    expect(filesOf('<script src="/_next/static/chunks/b.js" async=""></script>').scripts).toEqual([
      '/_next/static/chunks/b.js',
    ]);
    expect(filesOf('<p>nothing</p>')).toEqual({ styles: [], scripts: [] });
  });
});

describe('languageOfAddress', () => {
  it('is that of the address, otherwise the default', () => {
    expect(
      ['/zh/libraries/jax/', '/en/', '/', '/fr/', '/zhx/'].map((path) =>
        languageOfAddress(origin + path, ['en', 'zh']),
      ),
    ).toEqual(['zh', 'en', 'en', 'en', 'en']);
  });
});

describe('leftOver', () => {
  it('finds caches of earlier workers of this site and no others', () => {
    expect(
      leftOver([...Object.values(cacheNames), 'dl-atlas-pages-0', 'dl-atlas-other', 'somebody-else']),
    ).toEqual(['dl-atlas-pages-0', 'dl-atlas-other']);
  });
});

describe('surplus', () => {
  const kept = [3, 1, 4, 2].map((fetched) => ({ url: String(fetched), fetched }));
  it('lets the oldest go beyond the number, whatever their order, and all that are too old', () => {
    expect(surplus(kept, 4, 0)).toEqual([]);
    expect(surplus(kept, 2, 0)).toEqual(['2', '1']);
    expect(surplus(kept, 4, 3)).toEqual(['2', '1']);
    expect(surplus([{ url: 'undated', fetched: NaN }], 4, 0)).toEqual(['undated']);
  });
});
