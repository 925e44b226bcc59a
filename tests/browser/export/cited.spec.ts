import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { dimensions } from '../../../lib/dimensions/register';
import { collection } from '../content';
import { sample } from '../../support/whole';

const out = fileURLToPath(new URL('../../../out', import.meta.url));
const read = (path: string) => readFileSync(out + path, 'utf8');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  const cited = [
    ['/en/libraries/flux/', 'Cite'],
    ['/zh/libraries/flux/', '引用'],
    ['/en/compare/', 'Cite'],
    ['/zh/compare/flux-vs-jax/', '引用'],
    ['/en/compare/flux-vs-jax/', 'Cite'],
  ] as const;
  for (const [address, summary] of sample(cited, (_, at) => at === 0 || at === 3))
    test(`a citation of ${address} names the state of the data that the site has`, async ({ page }) => {
      await page.goto(address);
      const cite = page.locator('[data-cite]');
      await expect(cite.locator('p').first()).toBeHidden();
      await cite.locator('summary', { hasText: summary }).click();
      // The live comparison has no name of its own before libraries are chosen: its note cites, and each pair.
      if (address !== '/en/compare/') await expect(cite.locator('pre')).toContainText('@misc{dl-atlas-');
      const href = (await cite.locator('a[href^="/as-of/"]').getAttribute('href'))!;
      expect(read(href)).toBe(read('/api/v1/libraries.json'));
      await expect(cite.locator('p').first()).toContainText(href);
      await expect(cite.locator('p').first()).toBeVisible();
      expect(href).toContain((JSON.parse(read(href)) as { data_date: string }).data_date);
      // No host is made up: the site of the tests does not know its own.
      await expect(cite).not.toContainText(/https?:/);
    });
});

test('each fact with an answer has a badge in each language, and nothing else has one', () => {
  const support = dimensions.filter(({ kind }) => kind === 'support').map(({ id }) => id);
  for (const { id, name } of collection.libraries) {
    const files = readdirSync(`${out}/badge/${id}`).filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(support.flatMap((row) => [`${row}.svg`, `${row}.zh.svg`]).sort());
    for (const file of files) {
      const svg = read(`/badge/${id}/${file}`);
      expect(svg.length).toBeLessThan(1500);
      expect(svg).toContain(`>${name}`);
    }
  }
  expect(readdirSync(`${out}/badge`).sort()).toEqual(collection.libraries.map(({ id }) => id).sort());
});
