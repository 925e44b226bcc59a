import { afterEach, describe, expect, it, vi } from 'vitest';

/** Takes the address that the site is built for; gives its site map. */
async function sitemapFor(address: string) {
  vi.stubEnv('SITE_URL', address);
  vi.resetModules();
  return (await import('@/app/sitemap')).default();
}

afterEach(() => vi.unstubAllEnvs());

describe('the site map', () => {
  it('lists every page in every language with full addresses, and days of the records', async () => {
    const entries = await sitemapFor('https://atlas.example/');
    // Taken after it, of what it has read: the content is read once.
    const { getClaims, getLibraries, getVitals } = await import('@/lib/content/load');
    const { allPages } = await import('@/lib/output/pages');
    const libraries = getLibraries('en');
    const { claims, references } = getClaims('en');
    const days = new Set([
      ...libraries.flatMap(({ checked, facts }) => [
        checked,
        ...Object.values(facts).map((fact) => fact?.checked),
      ]),
      ...[...claims, ...references].map(({ checked }) => checked),
      ...getVitals().map(({ record }) => record?.cut),
    ]);
    expect(entries.map(({ url }) => url).sort()).toEqual(
      ['en', 'zh']
        .flatMap((locale) => allPages(locale).map(({ pathIn }) => `https://atlas.example${pathIn(locale)}`))
        .sort(),
    );
    for (const { url, lastModified, alternates } of entries) {
      if (lastModified) expect(days.has(lastModified as string), url).toBe(true);
      else expect(url).toMatch(/\/(timeline|correct|search|licences)\/$/);
      expect(Object.keys(alternates?.languages ?? {})).toEqual(['en', 'zh-Hans', 'x-default']);
      for (const address of Object.values(alternates?.languages ?? {}))
        expect(address).toMatch(/^https:\/\/atlas\.example\/(en|zh)\//);
    }
  });

  it('has nothing without an address of the site: the build removes its file', async () => {
    expect(await sitemapFor('')).toEqual([]);
  });
});
