import { expect, test } from '@playwright/test';
import { focusOn, open } from '../open';
import { kinds } from './kinds';
import { sample } from '../../support/whole';

test('no page is wider than 320 px, nor at twice the text size', async ({ page }) => {
  for (const address of Object.values(kinds)) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      address,
    ).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      `${address} at 200 %`,
    ).toBeLessThanOrEqual(0);
  }
});

test('between a phone and a desk the page never scrolls sideways: the table of a comparison does, both headers in sight', async ({
  page,
}) => {
  const all = 'jax,flux,pytorch,tensorflow,matlab-deep-learning-toolbox';
  const addresses = [
    `/en/compare/?libraries=${all}`,
    `/zh/compare/?libraries=${all}`,
    `/en/compare/?libraries=${all.replace('flux,', '')}`,
    '/en/compare/jax-vs-matlab-deep-learning-toolbox/',
    '/zh/map/',
    '/en/map/',
    '/en/timeline/',
    '/en/vitals/',
    '/zh/vitals/',
    '/en/programs/',
    '/en/programs/train/?libraries=jax,pytorch,flux',
    '/en/footprint/',
    '/en/libraries/jax/',
  ];
  for (const address of sample(addresses, (_, at) => at % 3 === 0)) {
    await open(page, address);
    for (const width of [768, 800, 850, 900, 960, 1024, 1127, 1279]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await wide(), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 768, height: 800 });
  await open(page, `/en/compare/?libraries=${all}`);
  const row = page.locator('tr[data-dimension="serving"]');
  const last = page.locator('th[data-library="matlab-deep-learning-toolbox"]');
  // Columns come one by one, each with its library's data.
  await expect(last).toBeAttached();
  await row.locator('td').last().scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(row.locator('th')).toBeInViewport();
  await expect(row.locator('td').last()).toBeInViewport();
});

test('by keyboard alone: skip, pick, compare, open a source', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of ['Compare JAX', 'Compare Flux']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('link', { name: 'Compare selected' }).focus();
  await page.keyboard.press('Enter');
  const source = page.locator('tr[data-dimension="tpu"] td').first().locator('summary');
  await focusOn(source);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('tr[data-dimension="tpu"] td').first().getByRole('link').first()).toBeFocused();
});

test('the palette: opens, moves, closes and gives the focus back; / can be switched off', async ({
  page,
}) => {
  await open(page, '/en/libraries/flux/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await box.fill('onnx');
  await page.getByRole('dialog').getByRole('option').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: 'Press / to search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(box).toBeHidden();
});

test('the chosen theme is there before the first paint', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as unknown as { early: string | undefined }).early = document.documentElement.dataset.theme;
    });
  });
  await page.goto('/en/libraries/jax/');
  expect(await page.evaluate(() => (window as unknown as { early?: string }).early)).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
});
