import { expect, it } from 'vitest';
import { getClaims, getLibraries, getVitals } from '@/lib/content/load';
import { allPages } from '@/lib/output/pages';
import { toSiteMap } from '@/lib/output/site-map';

it('the site map lists every page in every language with full addresses, and days of the records', () => {
  const libraries = getLibraries('en');
  const { claims, references } = getClaims('en');
  const days = new Set([
    ...libraries.flatMap(({ checked, facts }) => [
      checked,
      ...Object.values(facts).map((fact) => fact?.checked),
    ]),
    ...[...claims, ...references].map(({ checked }) => checked),
    ...getVitals().map(({ record }) => record?.cut),
    ...libraries.flatMap(({ programs }) =>
      programs.flatMap((answer) => (answer.kind === 'run' ? [answer.run.day] : [])),
    ),
    ...libraries.map(({ footprint }) => footprint?.day),
  ]);
  const entries = toSiteMap((path) => `https://atlas.example${path}`);
  expect(entries.map(({ url }) => url).sort()).toEqual(
    ['en', 'zh']
      .flatMap((locale) => allPages(locale).map(({ pathIn }) => `https://atlas.example${pathIn(locale)}`))
      .sort(),
  );
  for (const { url, lastModified, alternates } of entries) {
    if (lastModified) expect(days.has(lastModified), url).toBe(true);
    else expect(url).toMatch(/\/(timeline|about|correct|search|licences|programs\/[a-z-]+)\/$/);
    expect(Object.keys(alternates.languages)).toEqual(['en', 'zh-Hans', 'x-default']);
    for (const address of Object.values(alternates.languages))
      expect(address).toMatch(/^https:\/\/atlas\.example\/(en|zh)\//);
  }
});
