import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { pairedIds } from '../../../lib/compare/pairs';
import { pairsOf, paths } from '../../../lib/url';
import { collection } from '../content';
import { indexedPages } from '../exported';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const days = new Set([
  ...collection.libraries.flatMap(({ checked, facts }) => [
    checked,
    ...Object.values(facts).map((fact) => fact?.checked),
  ]),
  ...[...collection.claims, ...collection.references, ...collection.bridges].map(({ checked }) => checked),
  ...collection.vitals.map(({ record }) => record?.cut),
]);
const site = (process.env.SITE_URL ?? '').replace(/\/+$/, '');
const read = (path: string) =>
  readFileSync(
    `${root}out${path
      .replace(site, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '/index.html')}`,
  );
const there = (path: string) =>
  existsSync(
    `${root}out${path
      .replace(site, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '/index.html')}`,
  );
const text = (path: string) => read(path).toString('utf8');
const all = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map((match) => match[1]!.replaceAll('&amp;', '&'));
const entries = indexedPages().map((path) => ({ path }));
const siteMap = () =>
  text('/sitemap.xml')
    .split('<url>')
    .slice(1)
    .map((entry) => ({
      path: all(entry, /<loc>([^<]+)/g)[0]!,
      changed: all(entry, /<lastmod>([^<]+)/g)[0],
      languages: all(entry, /hreflang="([^"]+)"/g),
      alternates: all(entry, /href="([^"]+)"/g),
    }));

/** Width and height of a PNG, from its first bytes. */
const sizeOf = (path: string) => {
  const png = read(path);
  expect(png.subarray(1, 4).toString('latin1'), path).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};

test('the site map lists every page that may be indexed, with days from the records and every language; without an address of the site there is none', () => {
  expect(there('/sitemap.xml')).toBe(site !== '');
  // Its parts without an address are the matter of tests/content/sitemap.test.ts.
  if (!site) return;
  expect(
    siteMap()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(entries.map(({ path }) => `${site}${path}`).sort());
  for (const { path, changed, languages, alternates } of siteMap()) {
    if (changed) expect(days.has(changed), `${path} ${changed}`).toBe(true);
    else expect(path).toMatch(/\/(timeline|correct|search|licences)\/$/);
    expect(languages).toEqual(['en', 'zh-Hans', 'x-default']);
    expect(alternates.filter((address) => !address.startsWith(`${site}/`) || !there(address))).toEqual([]);
  }
});

test('calendar and feed hold no address without a host: with one all are full, without one there are none', () => {
  for (const locale of ['en', 'zh']) {
    const links = all(text(`/${locale}/feed.xml`), /<link [^>]*href="([^"]*)"/g);
    const addresses = all(text(`/${locale}/ends.ics`).replace(/\r\n[ \t]/g, ''), /^URL[^:\r\n]*:(.*?)\r?$/gm);
    expect([links.length > 0, addresses.length > 0], locale).toEqual([site !== '', site !== '']);
    for (const address of [...links, ...addresses])
      expect(address.startsWith(`${site}/${locale}/`)).toBe(true);
  }
});

test('every page carries its picture, its data, its languages and its other editions', () => {
  const pictures = new Set<string>();
  for (const { path } of entries) {
    const page = text(path);
    const head = page.slice(0, page.indexOf('</head>'));
    const one = (pattern: RegExp) => {
      const found = all(head, pattern);
      expect(found, `${path} ${pattern}`).toHaveLength(1);
      return found[0]!;
    };
    const title = one(/<title>([^<]+)/g);
    expect(one(/property="og:title" content="([^"]+)"/g)).toBe(title);
    const picture = paths.picture(path);
    pictures.add(picture);
    expect(sizeOf(picture)).toBe('1200x630');
    // A picture's address needs a host: without one it is not named (tests/app/page-metadata.test.ts has both).
    expect(all(head, /property="og:image" content="([^"]+)"/g)).toEqual(site ? [`${site}${picture}`] : []);
    expect(read(picture).length, picture).toBeLessThan(150_000);
    for (const link of all(
      head,
      /<link rel="(?:alternate|manifest|apple-touch-icon|canonical)"[^>]* href="([^"]+)"/g,
    ))
      expect(there(link), `${path} ${link}`).toBe(true);
    const data = all(page, /<script type="application\/ld\+json">(.*?)<\/script>/g);
    expect(data, path).toHaveLength(1);
    const graph = JSON.parse(data[0]!)['@graph'] as {
      '@type': string;
      url?: string;
      '@id'?: string;
      dateModified?: string;
    }[];
    expect(
      graph.filter(({ '@id': id }) => id === `${site}${path}#page`).map(({ url }) => url),
      path,
    ).toEqual([`${site}${path}`]);
    expect(graph.map((node) => node['@type'])).toContain('WebSite');
  }
  expect(pictures.size).toBe(entries.length);
});

test('the data files are what the schema names, the table has its mark, and each library is the same alone and among all', () => {
  const {
    libraries,
    schema_version: version,
    data_date: day,
    licence,
  } = JSON.parse(text('/api/v1/libraries.json'));
  expect(libraries.map(({ id }: { id: string }) => id).sort()).toEqual(
    collection.libraries.map(({ id }) => id),
  );
  for (const library of libraries) {
    const alone = JSON.parse(text(`/api/v1/libraries/${library.id}.json`));
    expect(alone.library).toEqual(library);
    expect([alone.schema_version, alone.licence]).toEqual([version, licence]);
    for (const address of [alone.$schema, ...Object.values(library.pages as Record<string, string>)])
      expect(there(address)).toBe(true);
    const page = text(`/en/libraries/${library.id}/`);
    for (const dimension of Object.keys(library.facts)) expect(page).toContain(` id="${dimension}"`);
  }
  expect(days.has(day)).toBe(true);
  for (const edition of ['dimensions', 'claims', 'vitals', 'programs', 'footprint'])
    expect(JSON.parse(text(`/api/v1/${edition}.json`))).toMatchObject({ schema_version: version, licence });
  expect([...read('/api/v1/libraries.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('llms.txt begins as llmstxt.org has it, and each of its links leads to a file that holds its sources', () => {
  const overview = text('/llms.txt');
  expect(overview).toMatch(/^# DL Atlas\n\n> [^\n]+\n\n[^#]+\n\n## /);
  const links = all(overview, /\]\(([^)]+)\)/g);
  expect(links.filter((link) => !there(link))).toEqual([]);
  const editions = links.filter((link) => link.endsWith('.md'));
  expect(editions).toHaveLength(
    collection.libraries.length +
      pairsOf(pairedIds(collection.libraries)).length +
      collection.libraries.length,
  );
  for (const edition of editions) {
    const markdown = text(edition);
    expect(markdown, edition).toMatch(/^# .+\n/);
    expect(markdown.match(/https:\/\//g)!.length, edition).toBeGreaterThan(20);
    const [cited, named] = [
      new Set(all(markdown, /\[\^(\d+)\](?!:)/g)),
      new Set(all(markdown, /^\[\^(\d+)\]:/gm)),
    ];
    expect(
      [...cited].filter((number) => !named.has(number)),
      edition,
    ).toEqual([]);
  }
});

test('the manifest names icons of the size that they have; robots may read everything', () => {
  for (const locale of ['en', 'zh']) {
    const { icons, start_url: start } = JSON.parse(text(`/${locale}/manifest.webmanifest`));
    expect(there(start)).toBe(true);
    for (const { src, sizes } of icons.filter(({ type }: { type: string }) => type === 'image/png'))
      expect(sizeOf(src)).toBe(sizes);
  }
  expect(text('/robots.txt')).toMatch(/^User-Agent: \*\nAllow: \//i);
  expect(text('/robots.txt').includes('Sitemap:')).toBe(site !== '');
});

test('each edition comes with the type that its readers expect', async ({ request }) => {
  for (const [path, type] of [
    ['/en/picture/libraries/jax.png', 'image/png'],
    ['/api/v1/libraries.json', 'application/json'],
    ['/api/v1/libraries.csv', 'text/csv'],
    ['/en/libraries/jax/index.html.md', 'text/markdown'],
    ['/llms.txt', 'text/plain'],
    ['/en/manifest.webmanifest', 'application/manifest+json'],
  ] as const) {
    const response = await request.get(path);
    expect([response.status(), response.headers()['content-type']?.split(';')[0]], path).toEqual([200, type]);
  }
});
