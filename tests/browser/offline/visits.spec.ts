import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { answering, nameOf } from '../content';
import { test, settle, kept, notice, today } from './site';
import { savesData } from '../open';

test('one visit is enough: the page opens again without network, says of which day it is, and costs little', async ({
  page,
  site,
}) => {
  await savesData(page);
  await page.goto(`${site.address}/en/libraries/jax/`);
  await settle(page);
  // Nothing is fetched for it but the worker: the page, its styles and its typeface come from what the browser has.
  // In which order, and whether the icon comes before the worker is there, is the browser's affair.
  await expect
    .poll(() => site.asked.filter((path) => !/\.(css|woff2)$/.test(path)).sort())
    .toEqual(['/en/libraries/jax/', '/icon.svg', '/sw.js']);
  await expect(notice(page)).toBeHidden();
  site.down = true;
  // From elsewhere: an anchor alone would not load the page.
  await page.goto('about:blank');
  await page.goto(`${site.address}/en/libraries/jax/#tpu`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('JAX');
  await expect(notice(page)).toContainText(
    `Offline copy of ${today()}: the site could not be reached, so later changes are missing.`,
  );
  await expect(page.locator('header').first()).toHaveCSS('position', 'sticky');
  // Its scripts were never asked for: the page says so at the first reach for a control.
  await expect(page.locator('.when-still')).toBeHidden();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.when-still')).toBeVisible();
  site.down = false;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('JAX');
  await expect(notice(page)).toBeHidden();
});

test('the largest page and the worker together are little more than a page may transfer before the reader does anything', async ({
  page,
  site,
}) => {
  await savesData(page);
  await page.goto(`${site.address}/zh/libraries/jax/`);
  await settle(page);
  await page.waitForLoadState('networkidle');
  expect(site.asked).toContain('/sw.js');
  // The bar of the page is that of budgets.spec.ts, 12 kB of it the typeface. The worker, 7.5 kB with its two offline pages, is fetched once the page is quiet, as scripts are.
  expect(site.sent() / 1000, 'kB').toBeLessThanOrEqual(83);
});

test('a reader who uses controls has filters and search without network, on pages visited later too', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await expect(page).toHaveURL(/tpu=yes/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('jax');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  await page.goto(`${site.address}/en/libraries/flux/`);
  await expect
    .poll(
      async () =>
        (await kept(page, 'hashed')).filter((path) => path.startsWith('/_next/static/deferred/page-')).length,
    )
    .toBe(2);
  site.down = true;
  await page.goto(`${site.address}/en/?tpu=yes`);
  await expect(page.locator('article[data-library]:visible')).toHaveCount(answering('tpu', 'yes').length);
  await expect(notice(page)).toContainText(today());
  await page.goto(`${site.address}/en/libraries/flux/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('jax');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  // React has taken over and left the notice alone.
  await expect(notice(page)).toContainText(`Offline copy of ${today()}`);
  await expect(page.locator('.when-still')).toBeHidden();
});

test('data that comes from what is kept makes a fresh page say so', async ({ page, site }) => {
  await page.goto(`${site.address}/zh/`);
  await settle(page);
  const search = async () => {
    await page.keyboard.press('/');
    await page.locator('dialog').getByRole('combobox').fill('jax');
    await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  };
  await search();
  await page.goto(`${site.address}/zh/map/`);
  site.answer = ({ url }, response) => url!.startsWith('/data/') && !!response.writeHead(503).end();
  await expect(notice(page)).toBeHidden();
  await search();
  await expect(notice(page)).toContainText(/^这是\d{4}年\d+月\d+日取得的离线副本/);
});

test('a page that was not visited: ours, in the language of the address, with what can be opened', async ({
  page,
  site,
  context,
}) => {
  await page.goto(`${site.address}/en/claims/`);
  await settle(page);
  await page.goto(`${site.address}/zh/libraries/mxnet/`);
  await expect.poll(() => kept(page, 'pages')).toHaveLength(2);
  await context.setOffline(true);
  await page.goto(`${site.address}/en/map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await expect(page.locator('[data-kept] a')).toHaveText(['The 2022 article, fact-checked', nameOf('mxnet')]);
  await page.goto(`${site.address}/zh/map/?x=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个页面没有离线副本');
  await page.locator('[data-kept] a').first().click();
  await expect(page).toHaveURL(/\/zh\/libraries\/mxnet\/$/);
  await expect(notice(page)).toBeVisible();
  await context.setOffline(false);
  await page.goto(`${site.address}/en/map/`);
  await expect(page.locator('.map-table')).toBeVisible();
});
