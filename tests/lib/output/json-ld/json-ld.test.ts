import { describe, expect, it } from 'vitest';
import { toJsonLd } from '@/lib/output/json-ld/json-ld';
import { claimReviews, dataSet, libraryList } from '@/lib/output/json-ld/statements';
import type { SitePage } from '@/lib/output/site-page';
import { paths } from '@/lib/url';
import { expectGolden } from '../../../support/golden';
import { madeUp } from '../../../support/made-up/made-up';

const { english, collection } = madeUp();

const profile: SitePage = {
  kind: 'profile',
  pathIn: (locale) => paths.library(locale, 'madeup'),
  title: english.name,
  description: '</script><script>alert(1)</script> & "quotes" 中',
  checked: '2026-11-22',
  about: [english],
  markdown: true,
};

describe('JSON-LD', () => {
  const read = (page: SitePage, statements: Parameters<typeof toJsonLd>[2] = []) =>
    JSON.parse(toJsonLd(page, 'en', statements))['@graph'] as Record<string, unknown>[];

  it('of a profile', () =>
    expectGolden('json-ld/profile.json', `${JSON.stringify({ graph: read(profile) }, null, 2)}\n`));
  it('of the front page and of the article', () => {
    const home: SitePage = {
      kind: 'home',
      pathIn: paths.home,
      description: 'Home.',
      checked: '2026-11-22',
      about: [],
      markdown: false,
    };
    expectGolden(
      'json-ld/home.json',
      `${JSON.stringify({ graph: read(home, [libraryList([english], 'en'), dataSet([english], 'en')]) }, null, 2)}\n`,
    );
    expectGolden(
      'json-ld/claims.json',
      `${JSON.stringify(claimReviews(collection.article, collection.claims, 'en'), null, 2)}\n`,
    );
  });

  it('cannot end the script that carries it', () => {
    expect(toJsonLd(profile, 'en')).not.toContain('<');
    expect(read(profile).find((node) => node['@type'] === 'WebPage')!.description).toBe(profile.description);
  });
});
