import { expect, test } from '@playwright/test';
import { open } from '../open';

test('an address that is wrong by the case of its letters leads to its page, state and anchor with it', async ({
  page,
}) => {
  for (const [said, meant] of [
    ['/en/libraries/PyTorch/?x=1#TPU', '/en/libraries/pytorch/?x=1#TPU'],
    ['/en/compare/Flux-vs-JAX/', '/en/compare/flux-vs-jax/'],
    ['/ZH/Map', '/zh/map/'],
  ]) {
    expect((await page.goto(said!, { waitUntil: 'commit' }))?.status()).toBe(404);
    await page.waitForURL(`**${meant}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('404');
  }
  await open(page, '/en/compare/?libraries=JAX,Flux&baseline=Jax&utm_source=x&from=singlemessage');
  await expect(page.locator('th[data-library]')).toHaveCount(2);
  await expect(page.getByText('has been ignored')).toHaveCount(0);
  for (const path of ['/en/', '/en/find/', '/en/search/', '/en/map/', '/en/changes/', '/en/correct/']) {
    await open(page, `${path}?utm_source=x&fbclid=y&from=singlemessage&isappinstalled=0`);
    await expect(page.getByText('has been ignored'), path).toHaveCount(0);
  }
});

test('an unknown address proposes the nearest pages and searches, in its language', async ({ page }) => {
  const response = await page.goto('/en/libraries/pytorhc/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Perhaps you mean' })).toBeVisible();
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', '/en/libraries/pytorch/');
  // The scripts of the page leave what was found as it is.
  await open(page, '/en/libraries/pytorhc/');
  await expect(page.locator('[data-nearest] a').first()).toHaveText('PyTorch');
  const box = page.locator('main').getByRole('searchbox');
  await box.fill('onnx');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=onnx$/);
  await page.goto('/zh/libraries/jaxx/');
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', '/zh/libraries/jax/');
  await expect(page.getByRole('heading', { name: '你要找的可能是' })).toBeVisible();
  await page.goto('/en/qqqqqqqq/');
  await expect(page.locator('[data-nearest]')).toBeHidden();
});

test('without script an unknown address leads to the parts of the site', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/libraries/PyTorch/');
  await expect(page.locator('[data-nearest]')).toBeHidden();
  await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: 'Compare libraries' }).click();
  await expect(page).toHaveURL(/\/en\/compare\/$/);
  await context.close();
});
