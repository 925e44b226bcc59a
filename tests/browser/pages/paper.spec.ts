import { expect, test } from '@playwright/test';
import { sheetsOf } from './sheets';
import { collection } from '../content';
import { open } from '../open';
import { sample } from '../../support/whole';

/** What stands on buttons of the site and nowhere else. */
const buttons = ['Copylink', 'CopyasMarkdown', 'DownloadCSV', 'Decisionnote', 'Clearall', 'Showall', '⚑'];

/** Addresses of the sources that stand behind the facts of a library. */
const addressesOf = (id: string) =>
  Object.values(collection.libraries.find((library) => library.id === id)!.sources).flatMap((source) =>
    'url' in source ? [source.url] : [],
  );

const printed = [
  { kind: 'comparison of three', address: '/en/compare/?libraries=jax,flux,pytorch', most: 11, of: [] },
  { kind: 'profile', address: '/en/libraries/jax/', most: 14, of: ['jax'] },
  { kind: 'pair', address: '/en/compare/flux-vs-jax/', most: 8, of: [] },
  { kind: 'comparison of no rivals', address: '/en/compare/?libraries=keras,pytorch', most: 8, of: [] },
  { kind: 'finder', address: '/en/find/?must=tpu,amd_gpu&wish=windows', most: 6, of: [] },
  // 24 libraries by 77 dimensions, 14 of which are answered in words: two sheets of signs, three in Chinese. The third is room to grow.
  { kind: 'map', address: '/en/map/', most: 3, of: [] },
  {
    kind: 'map of the article’s six',
    address: '/en/map/?libraries=mxnet,flux,jax,matlab-deep-learning-toolbox,pytorch,tensorflow',
    most: 1,
    of: [],
  },
  { kind: 'map of three, with words', address: '/en/map/?libraries=jax,flux,burn', most: 1, of: [] },
  { kind: 'measured lives', address: '/en/vitals/', most: 10, of: [] },
  { kind: 'front page', address: '/en/?tpu=yes', most: 6, of: [] },
];
for (const { kind, address, most, of } of sample(
  printed,
  ({ kind }) => !/^(map of|measured|finder)/.test(kind),
)) {
  test(`on paper: ${kind}`, async ({ page }) => {
    await open(page, address);
    const title = (await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s/g, '');
    const texts = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    if (process.env.PAPER === 'print')
      console.log(kind, texts.length, texts.map((text) => text.length).join(' '));
    expect(texts.length).toBeLessThanOrEqual(most);
    // A sheet with a title only, or with less than a few lines, is wasted; the last one may be short.
    expect(texts[0]).toContain(title);
    for (const [index, text] of texts.slice(0, -1).entries())
      expect(text.length, `sheet ${index + 1}: ${text}`).toBeGreaterThan(title.length + 300);
    const all = texts.join('');
    expect(buttons.filter((word) => all.includes(word))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('button, input, select, textarea, .button').filter({ visible: true }),
    ).toHaveCount(0);
    expect(of.flatMap(addressesOf).filter((url) => !all.includes(url.replace(/\s/g, '')))).toEqual([]);
  });
}
