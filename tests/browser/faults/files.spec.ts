import { expect, test } from '@playwright/test';
import { answering, answerOf } from '../content';
import { open, standsStill } from '../open';
import { notice, again, columns, watch, breakFile } from './surroundings';
import { sample } from '../../support/whole';

for (const way of sample(['missing', 'truncated', 'not to be had'] as const, (one) => one === 'truncated')) {
  test(`search index ${way}: palette, search page and home say so, offer what works, and try again`, async ({
    page,
  }) => {
    const errors = watch(page);
    let mend = await breakFile(page, '**/data/en/search.json', way);
    await open(page, '/en/search/?q=onnx');
    await expect(notice(page, 'The search index could not be loaded')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'JAX', exact: true })).toBeVisible();
    await again(page).click();
    await expect(notice(page, 'The search index could not be loaded')).toBeVisible();
    await mend();
    await again(page).click();
    await expect(page.locator('ol > li[data-library]').first()).toBeVisible();
    await expect(notice(page, 'could not be loaded')).toHaveCount(0);
    mend = await breakFile(page, '**/data/en/search.json', way);
    await open(page, '/en/?q=onnx');
    await expect(notice(page, 'Until it loads, only the filters work')).toBeVisible();
    await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
    await expect(page.locator('main article[data-library]:visible')).toHaveCount(
      answering('tpu', 'yes').length,
    );
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill('jax');
    await expect(palette.getByText('The search index could not be loaded')).toBeVisible();
    await expect(palette.getByRole('link', { name: 'All results' })).toHaveAttribute(
      'href',
      '/en/search/?q=jax',
    );
    await mend();
    await palette.getByRole('button', { name: 'Try again' }).click();
    await expect(palette.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
    expect(errors).toEqual([]);
  });
}

for (const way of sample(['truncated', 'of another shape'] as const, (one) => one === 'of another shape')) {
  test(`columns ${way}: compare names the library and shows the others, and tries again`, async ({
    page,
  }) => {
    const errors = watch(page);
    const mend = await breakFile(page, '**/columns/jax.json', way);
    await open(page, '/en/compare/?libraries=jax,flux,pytorch');
    await expect(notice(page, 'The facts about JAX could not be loaded')).toBeVisible();
    await expect.poll(() => columns(page)).toEqual(['flux', 'pytorch']);
    await standsStill(page);
    // The change asks for what is missing once more; that answer is broken too, and must be in before the file is mended.
    const broken = page.waitForResponse('**/columns/jax.json');
    await page.getByRole('button', { name: 'Remove PyTorch' }).click();
    await expect.poll(() => columns(page)).toEqual(['flux']);
    await (await broken).finished();
    await mend();
    await again(page).click();
    await expect.poll(() => columns(page)).toEqual(['jax', 'flux']);
    await expect(page.getByRole('button', { name: 'Decision note' })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`data of the finder ${way}: it says so and tries again; so does its note`, async ({ page }) => {
    const errors = watch(page);
    const mend = await breakFile(page, '**/data/en/find.json', way);
    await breakFile(page, '**/columns/jax.json', way);
    await open(page, '/en/find/?must=tpu');
    await expect(notice(page, 'The facts could not be loaded')).toBeVisible();
    await expect(page.locator('main a[href="/en/find/old-mxnet/"]')).toBeVisible();
    await mend();
    await again(page).click();
    await expect(page.locator('[data-answer] [data-found="jax"]')).toBeVisible();
    await expect(notice(page, 'The decision note cannot be made yet: the facts about JAX')).toBeVisible();
    await page.unroute('**/columns/jax.json');
    await again(page).click();
    await page.getByRole('button', { name: 'Decision note' }).click();
    await expect(page.locator('[data-note]')).toContainText('JAX');
    expect(errors).toEqual([]);
  });
}

test('what a text can mean truncated: search and finder say so, and try again', async ({ page }) => {
  const errors = watch(page);
  let mend = await breakFile(page, '**/data/en/answer.json', 'truncated');
  await open(page, '/en/search/?q=jax+or+flux');
  await expect(notice(page, 'The search index could not be loaded')).toBeVisible();
  await mend();
  await again(page).click();
  await expect(page.locator('main li[data-page] a').first()).toHaveAttribute(
    'href',
    '/en/compare/flux-vs-jax/',
  );
  mend = await breakFile(page, '**/data/en/answer.json', 'truncated');
  await open(page, '/en/find/?said=TPU');
  await expect(notice(page, 'The facts could not be loaded')).toBeVisible();
  await mend();
  await again(page).click();
  await expect(page.locator('[data-chip="tpu"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the form of a correction says which fact could not be loaded', async ({ page }) => {
  await breakFile(page, '**/columns/jax.json', 'truncated');
  await open(page, '/en/correct/?library=jax&dimension=tpu');
  await expect(page.locator('[data-shown]')).toContainText('The fact could not be loaded');
  await page.getByRole('combobox', { name: 'Library' }).selectOption('flux');
  await expect(page.locator('[data-shown]')).toContainText(answerOf('flux', 'tpu'));
});
