import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../../../scripts/support/browser.mjs';
import { open, wake } from '../open';
import { bar, watch } from './surroundings';
import { answering } from '../content';

test('two tabs: picks and theme of one show in the other; both at once lose nothing; the limit holds', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const errors = [...watch(one), ...watch(two)];
  await open(one, '/en/');
  await open(two, '/en/');
  const waiting = await context.newPage();
  await waiting.goto('/en/libraries/flux/');
  await one.getByRole('button', { name: 'Compare JAX', exact: true }).click();
  await expect(bar(two).getByRole('listitem')).toHaveText([/^JAX/]);
  // Its scripts had not come yet.
  await expect(bar(waiting).getByRole('listitem')).toHaveText([/^JAX/]);
  await two.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  for (const page of [one, waiting]) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  }
  // Neither tab has heard of the other's pick when its own is made.
  await two.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await one.getByRole('button', { name: 'Compare Flux', exact: true }).click();
  await two.getByRole('button', { name: 'Compare PyTorch', exact: true }).click();
  await expect(bar(one).getByRole('listitem')).toHaveText([/^JAX/, /^Flux/, /^PyTorch/]);
  await expect(bar(two).getByRole('listitem')).toHaveText([/^JAX/, /^Flux/, /^PyTorch/]);
  await one.getByRole('button', { name: 'Compare TensorFlow', exact: true }).click();
  await one.getByRole('button', { name: 'Compare Apache MXNet', exact: true }).click();
  // Five are kept before the other tab asks for one more: of two picks at once either may be the fifth.
  await expect(bar(one).getByRole('listitem')).toHaveCount(5);
  await two.getByRole('button', { name: 'Compare MATLAB' }).dispatchEvent('click');
  await expect(bar(two).getByRole('listitem')).toHaveCount(5);
  await expect(bar(two)).not.toContainText('MATLAB');
  await expect(bar(one).getByRole('listitem')).toHaveCount(5);
  expect(errors).toEqual([]);
});

test('slow 3G: the page reads before its scripts, a click shows that it waits, moves nothing, and takes effect', async ({
  page,
  context,
}) => {
  const errors = watch(page);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/en/', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('article[data-library="jax"]')).toContainText('JAX');
  await expect(page.locator('html')).not.toHaveAttribute('data-waits');
  const field = page.getByRole('group', { name: 'Google TPU' });
  await field.scrollIntoViewIfNeeded();
  const place = await field.boundingBox();
  await field.getByText(/^yes/).click();
  await expect(field.getByRole('radio', { name: 'yes' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-waits');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement, '::before').position)).toBe(
    'fixed',
  );
  expect(await field.boundingBox()).toEqual(place);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page).toHaveURL(/\?tpu=yes$/, { timeout: 30_000 });
  await expect(page.locator('main article[data-library]:visible')).toHaveCount(
    answering('tpu', 'yes').length,
  );
  await expect(page.locator('html')).not.toHaveAttribute('data-waits');
  expect(errors).toEqual([]);
});

test('back-forward cache: the page comes back with filters and place, and with what was picked and chosen meanwhile', async ({
  baseURL,
}) => {
  // Playwright switches the cache off for the browsers of its own fixtures.
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: baseURL! });
  const errors = watch(page);
  await page.addInitScript(() =>
    addEventListener(
      'pageshow',
      ({ persisted }) => (document.documentElement.dataset.back = String(persisted)),
    ),
  );
  await open(page, '/en/?windows=yes');
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const away = async () => {
    await page
      .locator('main a[href^="/en/libraries/"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/libraries\//);
    await wake(page);
    await page
      .getByRole('button', { name: /^Compare / })
      .first()
      .click();
    await expect(bar(page)).toBeVisible();
  };
  const back = async () => {
    await page.evaluate(() => history.go(-1));
    await expect(page.locator('html')).toHaveAttribute('data-back', 'true');
  };
  await away();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await back();
  await expect(page).toHaveURL(/\?windows=yes$/);
  expect(await page.evaluate(() => scrollY)).toBe(300);
  await expect(bar(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await bar(page).getByRole('button', { name: 'Clear', exact: true }).click();
  // A page whose scripts never came.
  await page.goto('/en/claims/');
  await away();
  await back();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(bar(page).getByRole('listitem')).toHaveCount(1);
  expect(errors).toEqual([]);
  await browser.close();
});
