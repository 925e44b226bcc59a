import { expect, test } from '@playwright/test';
import { wholeAnswer } from '../answer';
import { collection } from '../content';
import { open } from '../open';

test('with nothing understood nothing is counted: the nearest pages, and five conditions to begin with', async ({
  page,
}) => {
  await open(page, '/en/find/?said=quark+zebra');
  await expect(page.getByRole('region', { name: 'Closest pages' }).getByRole('link').first()).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  const common = page.getByRole('region', { name: 'Start with a common requirement' }).getByRole('button');
  await expect(common).toHaveCount(5);
  await common.first().click();
  await expect(page.locator('[data-chips] [data-chip]')).toHaveAttribute('data-weight', 'must');
  await expect(page.locator('[data-list="fits"] [data-found]').first()).toBeVisible();
});

test('what is named is a chip, and its pages come first; a retired library is left by the page for it', async ({
  page,
}) => {
  for (const [address, first, chips] of [
    [
      '/en/find/?said=jax+vs+pytorch',
      '/en/compare/jax-vs-pytorch/',
      ['library:jax', 'library:pytorch', 'intent:compare'],
    ],
    ['/en/find/?said=mxnet+replacement', '/en/find/old-mxnet/', ['library:mxnet', 'intent:leave']],
    ['/zh/find/?said=MXNet停止维护了', '/zh/find/old-mxnet/', ['library:mxnet', 'intent:leave']],
    ['/zh/find/?said=先学哪个', '/zh/find/first-library/', ['intent:learn']],
  ] as const) {
    await open(page, address);
    await expect(page.locator('[data-list="pages"] a').first()).toHaveAttribute('href', first);
    const shown = page.locator('[data-chips] [data-chip]');
    expect(await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-chip')))).toEqual(
      chips,
    );
    await expect(page.locator('[data-answer]')).toHaveCount(0);
  }
});

test('what does not go together is said beside the match, and what is equal is tied', async ({ page }) => {
  await open(page, '/en/find/?must=windows,amd_gpu&partial=enough');
  await wholeAnswer(page);
  const jax = page.locator('[data-list="fails"] [data-found="jax"] [data-term="amd_gpu"]');
  await expect(jax).toContainText('Does not work together with Windows');
  await open(page, '/en/find/?must=linux');
  const { fits } = await wholeAnswer(page);
  await expect(page.locator('[data-list="fits"] [data-tied]').first()).toContainText('tied');
  // All meet the one must, so that life alone tells them apart: the living share a bracket, and the retired another.
  const isRetired = (id: string | null) =>
    collection.libraries.find((library) => library.id === id)?.retirement;
  const last = fits.findIndex(isRetired);
  expect(fits.slice(last).every(isRetired)).toBe(true);
  const brackets = await page
    .locator('[data-list="fits"] [data-found]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-tied')));
  expect(brackets[0]).not.toBe(brackets.at(-1));
});
